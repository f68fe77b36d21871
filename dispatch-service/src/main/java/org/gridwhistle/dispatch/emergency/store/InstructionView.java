package org.gridwhistle.dispatch.emergency.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.dispatch.emergency.Addressee;
import org.gridwhistle.dispatch.emergency.Instruction;

/**
 * A command 指令 with who has heard it.
 *
 * @param unheard  who has not said so
 * @param overdue  whether a report is missing that should be in by now
 */
public record InstructionView(
        UUID id,
        UUID emergency,
        String text,
        Instant givenAt,
        Instant reportBy,
        List<To> to,
        List<Instruction.Loan> borrow,
        List<Instruction.Receipt> receipts,
        List<Instruction.Account> reports,
        List<To> unheard,
        boolean overdue) {

    public static InstructionView of(UUID emergency, Instruction instruction, Instant at) {
        var isDone = instruction.to().stream().allMatch(instruction::isDoneBy);
        return new InstructionView(
                instruction.id(),
                emergency,
                instruction.text(),
                instruction.givenAt(),
                instruction.reportBy(),
                instruction.to().stream().map(To::of).toList(),
                instruction.loans(),
                instruction.receipts(),
                instruction.accounts(),
                instruction.deaf().stream().map(To::of).toList(),
                at.isAfter(instruction.reportBy()) && !isDone);
    }

    /** An addressee. */
    public record To(Addressee.Kind kind, String code) {

        static To of(Addressee addressee) {
            return new To(addressee.kind(), addressee.code());
        }
    }
}
