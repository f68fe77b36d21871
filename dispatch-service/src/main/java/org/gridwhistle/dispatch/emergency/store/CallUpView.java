package org.gridwhistle.dispatch.emergency.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.dispatch.emergency.CallUp;
import org.gridwhistle.dispatch.reference.view.Roster;

/**
 * A call-up 点名 with who answered.
 *
 * @param silent     who has not answered
 * @param inTime     how many answered in time
 * @param share      of all who were called, between 0 and 1 人员叫得应
 * @param overdue    whether somebody should have answered by now
 */
public record CallUpView(
        UUID id,
        UUID emergency,
        String roster,
        String rosterName,
        String message,
        Instant calledAt,
        Instant ackDue,
        int called,
        int inTime,
        double share,
        boolean overdue,
        int reminders,
        List<CallUp.Acknowledgement> answers,
        List<Roster.Member> silent) {

    public static CallUpView of(UUID emergency, CallUp callUp, Instant at) {
        var called = callUp.members().size();
        var inTime =
                (int) callUp.answers().stream().filter(answer -> !answer.late()).count();
        return new CallUpView(
                callUp.id(),
                emergency,
                callUp.roster(),
                callUp.rosterName(),
                callUp.message(),
                callUp.calledAt(),
                callUp.ackDue(),
                called,
                inTime,
                called == 0 ? 0 : (double) inTime / called,
                at.isAfter(callUp.ackDue()) && !callUp.silent().isEmpty(),
                callUp.reminders(),
                callUp.answers(),
                callUp.silent());
    }

    /** As one of those who were called may see it: his own answer, nobody else's. */
    public static CallUpView ofHisOwn(UUID emergency, CallUp callUp, String person, Instant at) {
        var all = of(emergency, callUp, at);
        return new CallUpView(
                all.id,
                all.emergency,
                all.roster,
                all.rosterName,
                all.message,
                all.calledAt,
                all.ackDue,
                all.called,
                all.inTime,
                all.share,
                all.overdue,
                all.reminders,
                all.answers.stream()
                        .filter(answer -> answer.member().equals(person))
                        .toList(),
                all.silent.stream().filter(member -> member.id().equals(person)).toList());
    }
}
