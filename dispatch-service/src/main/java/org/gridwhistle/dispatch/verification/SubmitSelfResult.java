package org.gridwhistle.dispatch.verification;

import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.SelfHandling;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;

/** The grid worker says what he has done; somebody else has to check it. */
public record SubmitSelfResult(ResultCode resultCode, String text, List<Evidence> evidence) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return now instanceof SelfHandling handling
                ? handling.submitResult(resultCode, text, evidence, setting)
                : now.refuse();
    }
}
