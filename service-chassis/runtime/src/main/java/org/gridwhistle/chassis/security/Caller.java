package org.gridwhistle.chassis.security;

import java.util.Set;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;

/**
 * Who calls. Codes of the org tree are prefixes of their subtree's codes, so a right over {@code org} covers every code that
 * starts with it.
 *
 * @param id    the token's subject
 * @param roles the token's {@code groups}
 * @param org   root of the subtree that the rights cover; empty covers nothing
 * @param unit  the unit worked for, or null
 * @param grid  the grid worked in, or null
 */
public record Caller(String id, Set<String> roles, String org, String unit, String grid) {

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether the code lies in the caller's subtree; an admin's token without {@code org} covers the whole tree. */
    public boolean covers(String code) {
        if (org == null || org.isEmpty()) {
            return has(Roles.ADMIN);
        }
        return code != null && code.startsWith(org);
    }

    /** @throws ProblemException {@code OUTSIDE_YOUR_AREA} */
    public void requireCovers(String code) {
        if (!covers(code)) {
            throw new ProblemException(CommonProblem.OUTSIDE_YOUR_AREA);
        }
    }

    /** Of the roles that a command admits, the first the caller has: the one he acts in. */
    public String actingAs(String... admitted) {
        for (var role : admitted) {
            if (has(role)) {
                return role;
            }
        }
        return roles.stream().sorted().findFirst().orElse("");
    }
}
