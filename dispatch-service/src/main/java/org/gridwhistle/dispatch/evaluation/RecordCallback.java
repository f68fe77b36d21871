package org.gridwhistle.dispatch.evaluation;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Closed;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Callback;
import org.gridwhistle.dispatch.casefile.fact.Resolved;
import org.gridwhistle.dispatch.casefile.fact.Satisfaction;

/**
 * 回访: the centre has called the reporter, or tried to.
 *
 * @param resolved     what he said to that; null if he was not reached
 * @param satisfaction likewise
 */
public record RecordCallback(Callback.Outcome outcome, Resolved resolved, Satisfaction satisfaction, String note)
        implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof Closed closed)) {
            return now.refuse();
        }
        var isAnswered = resolved != null && satisfaction != null;
        var isSilent = resolved == null && satisfaction == null;
        return (outcome == Callback.Outcome.REACHED ? isAnswered : isSilent)
                ? closed.recordCallback(outcome, resolved, satisfaction, note, setting)
                : Decision.reject(CaseProblem.CALLBACK_ANSWER_MISMATCH);
    }
}
