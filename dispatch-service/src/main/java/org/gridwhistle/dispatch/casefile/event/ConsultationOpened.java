package org.gridwhistle.dispatch.casefile.event;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gridwhistle.dispatch.deadline.Due;

/** A consultation 会商 is to settle whose a contested task is. */
public record ConsultationOpened(EventHead head, UUID taskId, List<String> participants, Due due, String note)
        implements CaseEvent {

    @Override
    public String text() {
        return note;
    }

    @Override
    public Set<Integer> unknownYears() {
        return due.unknownYears();
    }
}
