package org.gridwhistle.intake.report;

import java.util.Optional;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.Caller;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.intake.privacy.Access;

/**
 * Who wants to see reports: whoever handed one in sees his own; those who answer for an area see what lies in it; of these the
 * centre's people see the reporter in the clear if they say what for.
 *
 * @param subject the token's subject
 * @param area    the root of the subtree he answers for, empty for all; nothing if he answers for none
 */
record Reader(String subject, Optional<String> area, Optional<Access> clear) {

    private static final int PURPOSE_LENGTH = 200;

    static Reader of(Caller caller) {
        return of(caller, null);
    }

    static Reader of(Caller caller, String purpose) {
        if (purpose != null && purpose.length() > PURPOSE_LENGTH) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, "purpose", "0–" + PURPOSE_LENGTH);
        }
        var isCentre = caller.has(Roles.DISPATCHER) || caller.has(Roles.CENTRE_LEADER);
        var hasPurpose = purpose != null && !purpose.isBlank();
        var answersForArea = isCentre || caller.has(Roles.ANALYST) || caller.has(Roles.ADMIN);
        return new Reader(
                caller.id(),
                answersForArea ? areaOf(caller) : Optional.empty(),
                isCentre && hasPurpose
                        ? Optional.of(new Access(
                                caller.id(), caller.actingAs(Roles.DISPATCHER, Roles.CENTRE_LEADER), purpose))
                        : Optional.empty());
    }

    boolean maySee(String reportArea, String submitter) {
        return isInArea(reportArea) || subject.equals(submitter);
    }

    /** How he may read the personal data of a report that lies there; empty means masked. */
    Optional<Access> access(String reportArea) {
        return isInArea(reportArea) ? clear : Optional.empty();
    }

    /** Whoever handed it in knows what he wrote; else only those who read with a purpose, which is logged. */
    boolean mayReadConfidential(String reportArea, String submitter) {
        return access(reportArea).isPresent() || subject.equals(submitter);
    }

    private boolean isInArea(String reportArea) {
        return area.filter(reportArea::startsWith).isPresent();
    }

    private static Optional<String> areaOf(Caller caller) {
        if (caller.org() == null || caller.org().isEmpty()) {
            return caller.has(Roles.ADMIN) ? Optional.of("") : Optional.empty();
        }
        return Optional.of(caller.org());
    }
}
