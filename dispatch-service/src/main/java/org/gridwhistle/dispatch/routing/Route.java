package org.gridwhistle.dispatch.routing;

import java.util.List;

/**
 * Where a matter of a grid goes.
 *
 * @param destinations what a dispatcher may choose between; empty if nobody is there to take it
 */
record Route(List<Destination> destinations) {

    /** A fallback is a person's decision to take. */
    private static final double FALLBACK = 0.5;

    private static final double ONE_OF_SEVERAL = 0.7;
    private static final double CONDITIONAL = 0.9;

    /** Whether the list leaves nothing to judge. */
    boolean isUnambiguous() {
        return destinations.size() == 1
                && !destinations.getFirst().isFallback()
                && destinations.getFirst().line().isUnconditional();
    }

    /** How far the authority list carries a destination, above 0, at most 1. */
    double certainty(Destination destination) {
        if (destination.isFallback()) {
            return FALLBACK;
        }
        if (isUnambiguous()) {
            return 1;
        }
        return destinations.size() > 1 ? ONE_OF_SEVERAL : CONDITIONAL;
    }
}
