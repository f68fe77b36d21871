package org.gridwhistle.dispatch.merging;

import java.util.Optional;

import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Case;

/** A rule of which case may be merged into which. */
@FunctionalInterface
interface MergeRule {

    Optional<Refusal> objection(Case child, Case master);
}
