package org.gridwhistle.dispatch.filing;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Classification;
import org.gridwhistle.dispatch.casefile.Reported;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** 受理: the centre takes the case, and says what the report left open. */
public record Accept(Classification classification, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return now instanceof Reported reported
                ? classification.complete(
                        now.file().subject(), setting.reference(), subject -> reported.accept(subject, note, setting))
                : now.refuse();
    }
}
