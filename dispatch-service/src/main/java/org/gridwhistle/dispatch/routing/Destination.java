package org.gridwhistle.dispatch.routing;

import java.util.List;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.casefile.lookup.AuthorityLine;
import org.gridwhistle.dispatch.reference.view.OrgUnit;

/**
 * Whom a matter may be sent to.
 *
 * @param line     the list line that says so; null for a fallback owner 兜底
 * @param reasons  why, and what was left out
 */
record Destination(OrgUnit lead, List<OrgUnit> cooperating, AuthorityLine line, List<Reason> reasons) {

    Destination because(Reason more) {
        return new Destination(
                lead,
                cooperating,
                line,
                Stream.concat(reasons.stream(), Stream.of(more)).toList());
    }

    boolean isFallback() {
        return line == null;
    }
}
