package org.gridwhistle.dispatch.whistle;

import java.util.Optional;
import java.util.function.Function;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseFile;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Replacement;
import org.gridwhistle.dispatch.casefile.Task;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.casefile.lookup.CaseReference;

/**
 * A unit that is to take another's part.
 *
 * @param field     where the request names it
 * @param givenAway the task that the other has
 */
record Substitute(String unit, String field, CaseFile file, Task givenAway, CaseReference reference) {

    static Substitute of(String unit, String field, CaseFile file, Task givenAway, CaseReference reference) {
        return new Substitute(unit, field, file, givenAway, reference);
    }

    /** Goes on if it may, and has not given the case away itself. */
    Decision<Case, CaseEvent> then(Function<Replacement, Decision<Case, CaseEvent>> goOn) {
        return hasGivenItAway() || givenAway.unit().equals(unit)
                ? known().<Decision<Case, CaseEvent>>map(Decision::reject)
                        .orElseGet(() -> Decision.reject(CaseProblem.REPLACEMENT_RETURNED_IT, unit))
                : whoeverHadIt(goOn);
    }

    /** Goes on if it may: a consultation may name a unit that has given the case away. */
    Decision<Case, CaseEvent> whoeverHadIt(Function<Replacement, Decision<Case, CaseEvent>> goOn) {
        return known().or(this::twice)
                .or(this::byTheRules)
                .<Decision<Case, CaseEvent>>map(Decision::reject)
                .orElseGet(() ->
                        goOn.apply(new Replacement(unit, Lines.thatNames(unit, Lines.of(file.subject(), reference)))));
    }

    private Optional<Refusal> known() {
        var complaints = Call.complaint(field, unit, reference).toList();
        return complaints.isEmpty() ? Optional.empty() : Optional.of(Refusal.ofFields(complaints));
    }

    private Optional<Refusal> twice() {
        var hasTask = isFollowUp()
                ? file.openFollowUps().stream().anyMatch(task -> task.unit().equals(unit))
                : file.liveTaskOf(unit).isPresent();
        return hasTask ? Optional.of(Refusal.ofField(field, CaseProblem.DUPLICATE_UNIT, unit)) : Optional.empty();
    }

    /** With another lead every list of the town counts again. */
    private Optional<Refusal> byTheRules() {
        if (isFollowUp()) {
            return WhistleRules.objectionToFollowUp(unit, Lines.of(file.subject(), reference), reference);
        }
        var others = Present.of(file).without(givenAway.unit());
        return givenAway.role() == TaskRole.LEAD
                ? WhistleRules.objection(others.ledBy(unit).whistle(), Lines.of(file.subject(), reference), reference)
                : WhistleRules.objection(
                        others.with(unit).whistle(), Lines.ruling(file, file.subject(), reference), reference);
    }

    private boolean isFollowUp() {
        return givenAway.role() == TaskRole.FOLLOW_UP;
    }

    private boolean hasGivenItAway() {
        return file.tasks().stream()
                .filter(task -> task.state() == TaskState.RETURNED || task.state() == TaskState.TRANSFERRED)
                .anyMatch(task -> task.unit().equals(unit));
    }
}
