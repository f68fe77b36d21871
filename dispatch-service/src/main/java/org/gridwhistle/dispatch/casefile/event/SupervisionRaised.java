package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gridwhistle.dispatch.casefile.fact.Told;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.SupervisionStep;

/**
 * Time runs short, or has run out 督办.
 *
 * @param taskId null for a clock of the centre
 * @param unit   whose clock it is; null for the centre's
 */
public record SupervisionRaised(
        EventHead head, CaseClock clock, UUID taskId, String unit, SupervisionStep step, Instant due, List<Told> told)
        implements CaseEvent {

    @Override
    public String text() {
        return told.stream().map(Told::toString).collect(Collectors.joining(", ", step + " " + clock + ": ", ""));
    }
}
