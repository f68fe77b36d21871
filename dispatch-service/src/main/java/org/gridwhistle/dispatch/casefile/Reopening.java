package org.gridwhistle.dispatch.casefile;

import java.util.Optional;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.CaseReopened;
import org.gridwhistle.dispatch.casefile.fact.Party;
import org.gridwhistle.dispatch.deadline.CaseClock;

/** 重开: a closed case was not solved after all. It goes back to the centre, and what was done before counts as done badly. */
final class Reopening {

    private Reopening() {}

    static Decision<Case, CaseEvent> reopen(Done done, String reason, Party by, Setting setting) {
        return objection(done, by, setting)
                .<Decision<Case, CaseEvent>>map(Decision::reject)
                .orElseGet(() -> reopened(done, reason, by, setting));
    }

    private static Optional<Refusal> objection(Done done, Party by, Setting setting) {
        var rules = setting.rules();
        var openings = done.file().review().openings();
        if (by == Party.RESIDENT && openings.byResident() >= rules.residentsReopenings()) {
            return Optional.of(Refusal.of(CaseProblem.REOPEN_LIMIT_REACHED, rules.residentsReopenings()));
        }
        // A relapse that was found on site may always be mended.
        if (done.file().review().hasRelapsed() || isLeader(setting.actor())) {
            return Optional.empty();
        }
        if (done instanceof Evaluated) {
            return Optional.of(Refusal.of(CaseProblem.REOPENED_BY_LEADER_ONLY));
        }
        return setting.now().isAfter(done.closure().at().plus(rules.reopenWindow()))
                ? Optional.of(Refusal.of(
                        CaseProblem.REOPEN_WINDOW_OVER, rules.reopenWindow().toDays()))
                : Optional.empty();
    }

    private static Decision<Case, CaseEvent> reopened(Done done, String reason, Party by, Setting setting) {
        var due = setting.due(CaseClock.DISPATCH, done.file().subject(), setting.now());
        var round = done.file().round() + 1;
        return new Steps(done, setting)
                .to(
                        file -> new Accepted(file.nextRound()
                                .times(times -> times.accepted(setting.now(), due))
                                .review(review -> review.reopened(round, by))),
                        head -> new CaseReopened(
                                head,
                                reason,
                                by,
                                done.file().review().openings().reopenings() + 1,
                                setting.now(),
                                due))
                .done();
    }

    private static boolean isLeader(Actor actor) {
        return actor.role().equals(Roles.CENTRE_LEADER);
    }
}
