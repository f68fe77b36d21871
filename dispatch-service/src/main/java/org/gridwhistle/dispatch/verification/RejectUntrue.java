package org.gridwhistle.dispatch.verification;

import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.Verifying;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** 不属实: the grid worker found nothing of the kind. */
public record RejectUntrue(String note, List<String> photos) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof Verifying verifying)) {
            return now.refuse();
        }
        return Photos.lacking(now.file().subject(), photos)
                .<Decision<Case, CaseEvent>>map(Decision::reject)
                .orElseGet(() -> verifying.rejectUntrue(note, photos, setting));
    }
}
