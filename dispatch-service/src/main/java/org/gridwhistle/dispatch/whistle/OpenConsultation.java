package org.gridwhistle.dispatch.whistle;

import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.UnderWay;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** 会商: the centre calls those together who can tell whose a contested task is. */
public record OpenConsultation(UUID taskId, List<String> participants, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return now instanceof UnderWay underWay
                ? underWay.openConsultation(taskId, participants, note, setting)
                : now.refuse();
    }
}
