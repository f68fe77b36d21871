package org.gridwhistle.dispatch.casefile.lookup;

import java.util.List;

import org.gridwhistle.dispatch.deadline.TimeLimit;
import org.gridwhistle.dispatch.deadline.Urgency;

/**
 * A leaf of the catalog 事项, as far as it governs a case.
 *
 * @param version            of the reference record
 * @param handleLimit        how long the units may take, from the assignment
 * @param evidence           what must be shown at closure
 * @param verifyBeforeAccept whether somebody looks first if the source is little trusted
 * @param gridMayHandle      whether the grid may solve it without a department
 * @param remoteArrival      whether a unit may report by phone or video
 * @param stages             of the handling, in their order; may be none
 */
public record Matter(
        String code,
        long version,
        String name,
        Urgency urgency,
        TimeLimit handleLimit,
        EvidenceRule evidence,
        boolean verifyBeforeAccept,
        boolean gridMayHandle,
        boolean remoteArrival,
        List<MatterStage> stages) {

    public Matter {
        stages = stages == null ? List.of() : List.copyOf(stages);
    }
}
