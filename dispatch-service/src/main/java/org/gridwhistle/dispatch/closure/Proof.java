package org.gridwhistle.dispatch.closure;

import java.util.List;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.lookup.EvidenceRule;

/** Whether what has been shown is enough to close a case with a result. Where nothing was done, there is nothing to show. */
final class Proof {

    private final List<Evidence.Kind> shown;

    Proof(Stream<Evidence> evidence) {
        this.shown = evidence.map(Evidence::kind).toList();
    }

    boolean suffices(EvidenceRule rule, ResultCode result) {
        return !result.claimsWork()
                || switch (rule) {
                    case NONE -> true;
                    case PHOTO -> shown.contains(Evidence.Kind.AFTER) || shown.contains(Evidence.Kind.OTHER);
                    case BEFORE_AFTER -> shown.contains(Evidence.Kind.BEFORE) && shown.contains(Evidence.Kind.AFTER);
                };
    }
}
