package org.gridwhistle.dispatch.emergency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A command 指令 of the leader to several forces at once; each says that it has heard it 指令听得到, and how it went.
 *
 * @param loans forces of other places that it borrows 跨镇统筹
 */
public record Instruction(
        UUID id,
        String text,
        Instant givenAt,
        Instant reportBy,
        List<Addressee> to,
        List<Loan> loans,
        List<Receipt> receipts,
        List<Account> accounts) {

    public Instruction {
        to = List.copyOf(to);
        loans = List.copyOf(loans);
        receipts = List.copyOf(receipts);
        accounts = List.copyOf(accounts);
    }

    static Instruction of(
            UUID id, String text, Instant givenAt, Instant reportBy, List<Addressee> to, List<Loan> loans) {
        return new Instruction(id, text, givenAt, reportBy, to, loans, List.of(), List.of());
    }

    public List<Addressee> spokenForBy(Addressee.Speaker speaker) {
        return to.stream().filter(one -> one.isSpokenForBy(speaker)).toList();
    }

    public boolean isReceivedBy(Addressee addressee) {
        return receipts.stream().anyMatch(receipt -> addressee.is(receipt.kind(), receipt.code()));
    }

    public boolean isDoneBy(Addressee addressee) {
        return accounts.stream().anyMatch(account -> account.done() && addressee.is(account.kind(), account.code()));
    }

    /** Those who have not said that they heard it. */
    public List<Addressee> deaf() {
        return to.stream().filter(one -> !isReceivedBy(one)).toList();
    }

    Instruction receivedBy(List<Addressee> addressees, String person, Instant at) {
        var more = addressees.stream()
                .filter(one -> !isReceivedBy(one))
                .map(one -> new Receipt(one.kind(), one.code(), person, at));
        return new Instruction(
                id,
                text,
                givenAt,
                reportBy,
                to,
                loans,
                Stream.concat(receipts.stream(), more).toList(),
                accounts);
    }

    Instruction accountedBy(List<Addressee> addressees, String person, String words, boolean done, Instant at) {
        var more = addressees.stream()
                .map(one -> new Account(one.kind(), one.code(), person, at, words, done, at.isAfter(reportBy)));
        return new Instruction(
                id,
                text,
                givenAt,
                reportBy,
                to,
                loans,
                receipts,
                Stream.concat(accounts.stream(), more).toList());
    }

    /**
     * Forces of another place that help out.
     *
     * @param from   code of the lending area
     * @param people how many
     */
    public record Loan(String from, String force, int people) {}

    /** An addressee heard it. */
    public record Receipt(Addressee.Kind kind, String code, String by, Instant at) {}

    /** How it went 反馈. */
    public record Account(
            Addressee.Kind kind, String code, String by, Instant at, String text, boolean done, boolean late) {}
}
