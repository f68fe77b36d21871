package org.gridwhistle.dispatch.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.reference.view.Roster;

/**
 * A roster that is called up 点名: whether its people answer 人员叫得应.
 *
 * @param members   those who stood on the roster then
 * @param reminders how often those who have not answered were reminded
 */
public record CallUp(
        UUID id,
        String roster,
        String rosterName,
        String message,
        Instant calledAt,
        Instant ackDue,
        List<Roster.Member> members,
        List<Acknowledgement> answers,
        int reminders) {

    public CallUp {
        members = List.copyOf(members);
        answers = List.copyOf(answers);
    }

    static CallUp of(UUID id, Roster roster, String message, Instant calledAt, Instant ackDue) {
        return new CallUp(id, roster.code(), roster.name(), message, calledAt, ackDue, roster.members(), List.of(), 0);
    }

    public boolean calls(String person) {
        return members.stream().anyMatch(member -> member.id().equals(person));
    }

    public boolean isAnsweredBy(String person) {
        return answers.stream().anyMatch(answer -> answer.member().equals(person));
    }

    public List<Roster.Member> silent() {
        return members.stream().filter(member -> !isAnsweredBy(member.id())).toList();
    }

    /** When the silent are to be reminded next; null if nobody is, or often enough. */
    public Instant remindAt(int most) {
        var again = Duration.between(calledAt, ackDue).multipliedBy(reminders);
        return reminders >= most || silent().isEmpty() ? null : ackDue.plus(again);
    }

    CallUp answeredBy(String person, Instant at) {
        var answer = new Acknowledgement(person, at, at.isAfter(ackDue));
        return new CallUp(
                id,
                roster,
                rosterName,
                message,
                calledAt,
                ackDue,
                members,
                Stream.concat(answers.stream(), Stream.of(answer)).toList(),
                reminders);
    }

    CallUp reminded() {
        return new CallUp(id, roster, rosterName, message, calledAt, ackDue, members, answers, reminders + 1);
    }

    /** One person's own answer 应答. */
    public record Acknowledgement(String member, Instant at, boolean late) {}
}
