package org.gridwhistle.dispatch.casefile.event;

import java.util.List;
import java.util.UUID;

/** The consultation named the unit 指定承办. The decision about the return follows. */
public record ConsultationConcluded(EventHead head, UUID taskId, String unit, String minutes, List<String> participants)
        implements CaseEvent {

    @Override
    public String text() {
        return minutes;
    }
}
