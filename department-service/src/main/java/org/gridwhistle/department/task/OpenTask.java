package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;

/** A task that is not over. What the centre may always say to its unit stands here. */
public sealed interface OpenTask extends Task permits PendingSign, InHand, Attended, ReturnReview, Suspended {

    /** The centre needs it no longer: the case was closed, merged or cancelled, or the unit was dropped. */
    default Decision<Task, TaskEvent> withdraw(String reason, Instant now) {
        return Decision.accept(
                new Withdrawn(file().moved(progress().withdrawn(reason), now)), new TaskEvent.Withdrawn(reason));
    }

    /** The case stands still 挂账; the state is remembered, and no clock runs. */
    default Decision<Task, TaskEvent> suspend(Suspension.Standstill standstill, Instant now) {
        var still = new Suspension(null, standstill.from(status()));
        return Decision.accept(
                new Suspended(file().with(proceedings().with(still)).moved(now)), new CentreEvent.Suspended());
    }

    /** The unit's part changes, such as to the lead. */
    default Decision<Task, TaskEvent> changeRole(TaskRole role) {
        return note(file().with(assignment().as(role)), new CentreEvent.RoleChanged(role));
    }

    /** As {@link #changeRole(TaskRole)}, with the stages that the part has from now on. */
    default Decision<Task, TaskEvent> changeRole(TaskRole role, Stages stages) {
        return note(file().with(assignment().as(role)).ordered(stages), new CentreEvent.RoleChanged(role));
    }

    /**
     * The case turned out to be another matter, or to lie elsewhere. Start and lateness stay.
     *
     * @param stages of the other matter; null if they stay
     */
    default Decision<Task, TaskEvent> reclassify(CaseBrief brief, Deadlines deadlines, Stages stages) {
        var file = file().with(assignment().about(brief)).due(deadlines);
        return note(stages == null ? file : file.ordered(stages), CentreEvent.DeadlinesChanged.of(deadlines));
    }

    /** 转入应急: the centre has brought clocks forward. */
    default Decision<Task, TaskEvent> tighten(Deadlines deadlines) {
        return note(file().due(deadlines), CentreEvent.DeadlinesChanged.of(deadlines));
    }

    default Decision<Task, TaskEvent> extend(Instant handleDue) {
        var file = file().dueBy(handleDue);
        var decided = file.proceedings().extensions().decided(Extensions.Decision.APPROVED, null);
        return note(file.with(file.proceedings().with(decided)), new RequestEvent.Extended(handleDue));
    }

    default Decision<Task, TaskEvent> denyExtension(String note) {
        var decided = proceedings().extensions().decided(Extensions.Decision.DENIED, note);
        return note(proceedings().with(decided), new RequestEvent.ExtensionDenied(note));
    }

    default Decision<Task, TaskEvent> denySuspension(String note) {
        return note(proceedings().with(proceedings().suspension().denied()), new RequestEvent.SuspensionDenied(note));
    }

    /** 评哨 */
    default Decision<Task, TaskEvent> rateWhistle(WhistleRating rating) {
        return Ratings.rate(this, rating);
    }

    @Override
    default Optional<CaseStanding.Supervision> supervision() {
        return Optional.ofNullable(file().standing().supervision()).filter(step -> Clocks.runs(step.clock(), file()));
    }
}
