package org.gridwhistle.dispatch.whistle;

import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Whistle;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityLine;
import org.gridwhistle.dispatch.casefile.lookup.CaseReference;

/** A rule of whom a whistle may call. */
@FunctionalInterface
interface WhistleRule {

    /** @param lines those of the town's lists that apply; empty if no list names the matter */
    Optional<Refusal> objection(Whistle whistle, List<AuthorityLine> lines, CaseReference reference);
}
