package org.gridwhistle.dispatch.casefile;

import java.time.Instant;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CallbackRecorded;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Callback;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Evaluation;
import org.gridwhistle.dispatch.casefile.fact.Resolved;
import org.gridwhistle.dispatch.casefile.fact.Satisfaction;

/** 已办结: checked, with a result. The reporter is asked what he thinks of it 问效. */
public record Closed(CaseFile file, Closure closure) implements Done, Watched {

    @Override
    public CaseState state() {
        return CaseState.CLOSED;
    }

    @Override
    public Closed with(CaseFile changed) {
        return new Closed(changed, closure);
    }

    /**
     * 回访: whoever was reached, or tried often enough, is not called again.
     *
     * @param resolved     null if he was not reached, as is
     * @param satisfaction what he said
     */
    public Decision<Case, CaseEvent> recordCallback(
            Callback.Outcome outcome, Resolved resolved, Satisfaction satisfaction, String note, Setting setting) {
        var attempt = file.review().callbacks(file.round()).size() + 1;
        var callback = new Callback(
                file.round(),
                attempt,
                outcome,
                resolved,
                satisfaction,
                note,
                setting.actor().id(),
                null);
        var steps = new Steps(this, setting)
                .noting(
                        file -> file.review(review -> review.called(callback)),
                        head -> new CallbackRecorded(head, attempt, outcome, resolved, satisfaction, note));
        var isLast = outcome == Callback.Outcome.REACHED
                || attempt >= setting.rules().callbackAttempts();
        return (isLast ? Evaluated.after(steps, Evaluation.By.CALLBACK) : steps).done();
    }

    boolean isEvaluationDue(Setting setting) {
        return !setting.now().isBefore(evaluationDue(setting.rules()));
    }

    /** Nobody has answered, and nobody will be asked any more. */
    public Decision<Case, CaseEvent> evaluateWhenDue(Setting setting) {
        return isEvaluationDue(setting)
                ? Evaluated.after(new Steps(this, setting), Evaluation.By.TIMEOUT)
                        .done()
                : unchanged();
    }

    /** Until when an answer is waited for. */
    public Instant evaluationDue(CaseRules rules) {
        return closure.at().plus(rules.callbackWindow());
    }
}
