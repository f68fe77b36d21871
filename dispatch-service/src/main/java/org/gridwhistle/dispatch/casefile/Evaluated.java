package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.dispatch.casefile.event.CaseEvaluated;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Evaluation;

/** 已问效: its effect is known, or the time to ask for it is over. Only a leader, or a relapse, opens it again. */
public record Evaluated(CaseFile file, Closure closure, Evaluation evaluation) implements Done {

    @Override
    public CaseState state() {
        return CaseState.EVALUATED;
    }

    @Override
    public Evaluated with(CaseFile changed) {
        return new Evaluated(changed, closure, evaluation);
    }

    /** Once a closing is evaluated, it stays so. */
    static Steps after(Steps steps, Evaluation.By by) {
        var now = steps.setting().now();
        if (!(steps.now() instanceof Closed closed)) {
            return steps;
        }
        return steps.to(
                file -> new Evaluated(file, closed.closure(), new Evaluation(by, now)),
                head -> new CaseEvaluated(head, by, now));
    }
}
