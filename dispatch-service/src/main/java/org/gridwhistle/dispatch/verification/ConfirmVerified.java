package org.gridwhistle.dispatch.verification;

import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Classification;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.Verifying;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/**
 * 属实: the grid worker has seen it, and the case is accepted.
 *
 * @param matterCode what it is about, if he knows better than the report; may be null
 */
public record ConfirmVerified(String matterCode, String note, List<String> photos) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof Verifying verifying)) {
            return now.refuse();
        }
        return new Classification(matterCode, null, null)
                .complete(
                        now.file().subject(),
                        setting.reference(),
                        subject -> Photos.lacking(subject, photos)
                                .<Decision<Case, CaseEvent>>map(Decision::reject)
                                .orElseGet(() -> verifying.confirm(subject, note, photos, setting)));
    }
}
