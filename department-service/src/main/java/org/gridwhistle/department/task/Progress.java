package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a unit has done about a task; each part null until it is done.
 *
 * @param signedAt         when it was taken; an arrival without signing counts as signing
 * @param arrival          the visit
 * @param findings         what was found there
 * @param feedback         the latest result given
 * @param returns          each time it was asked to be taken back, oldest first
 * @param withdrawnBecause the centre's reason
 */
public record Progress(
        Instant signedAt,
        Arrival arrival,
        Findings findings,
        Feedback feedback,
        List<ReturnRequest> returns,
        String withdrawnBecause) {

    static final Progress NONE = new Progress(null, null, null, null, List.of(), null);

    public Progress {
        returns = returns == null ? List.of() : List.copyOf(returns);
    }

    Progress signed(Instant at) {
        return new Progress(at, arrival, findings, feedback, returns, withdrawnBecause);
    }

    Progress arrived(Arrival visit) {
        return new Progress(
                signedAt == null ? visit.arrivedAt() : signedAt, visit, findings, feedback, returns, withdrawnBecause);
    }

    Progress found(Findings there) {
        return new Progress(signedAt, arrival, there, feedback, returns, withdrawnBecause);
    }

    Progress answered(Feedback result) {
        return new Progress(signedAt, arrival, findings, result, returns, withdrawnBecause);
    }

    Progress returning(ReturnRequest request) {
        var all = Stream.concat(returns.stream(), Stream.of(request)).toList();
        return new Progress(signedAt, arrival, findings, feedback, all, withdrawnBecause);
    }

    Progress withdrawn(String reason) {
        return new Progress(signedAt, arrival, findings, feedback, returns, reason);
    }
}
