package org.gridwhistle.dispatch.casefile.lookup;

import java.util.List;

/**
 * One line of an authority list 权责清单: who leads a matter in a town, and who takes part.
 *
 * @param version      of the reference record
 * @param town         the town whose list it is
 * @param circumstance when it applies; empty if always
 * @param lead         code of the unit that leads
 * @param cooperating  codes of the units that take part
 */
public record AuthorityLine(
        String code,
        long version,
        String town,
        String matter,
        AuthorityKind kind,
        String circumstance,
        String lead,
        List<String> cooperating) {

    public AuthorityLine {
        cooperating = List.copyOf(cooperating);
    }

    /** Whether no person has to judge if it applies. */
    public boolean isUnconditional() {
        return circumstance.isEmpty();
    }
}
