package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a unit asked for more time (延期).
 *
 * @param requests oldest first
 */
public record Extensions(List<Request> requests) {

    static final Extensions NONE = new Extensions(List.of());

    public enum Decision {
        APPROVED,
        DENIED
    }

    /**
     * @param legalBasis   the rule that allows it, or null
     * @param requestedDue until when
     * @param nth          1 for the first of the task; the second goes to the centre's leader
     * @param decision     null while the centre considers it
     */
    public record Request(
            String reason,
            String legalBasis,
            Instant requestedDue,
            int nth,
            Instant requestedAt,
            Decision decision,
            String note) {

        Request decided(Decision made, String words) {
            return new Request(reason, legalBasis, requestedDue, nth, requestedAt, made, words);
        }
    }

    public Extensions {
        requests = requests == null ? List.of() : List.copyOf(requests);
    }

    Optional<Request> undecided() {
        return requests.stream().filter(request -> request.decision() == null).findFirst();
    }

    Optional<Request> last() {
        return requests.isEmpty() ? Optional.empty() : Optional.of(requests.getLast());
    }

    Extensions with(Request request) {
        return new Extensions(
                Stream.concat(requests.stream(), Stream.of(request)).toList());
    }

    Extensions decided(Decision decision, String note) {
        return new Extensions(requests.stream()
                .map(request -> request.decision() == null ? request.decided(decision, note) : request)
                .toList());
    }
}
