package org.gridwhistle.dispatch.casefile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.gridwhistle.chassis.security.Caller;
import org.gridwhistle.chassis.security.Roles;

/**
 * How far a person's right goes: a grid worker's as far as his grid, anybody else's as far as his part of the org tree.
 *
 * @param areas codes of the org tree; each covers what begins with it
 */
public record Reach(List<String> areas) {

    /** @param admitted the roles that count here */
    public static Reach of(Caller caller, String... admitted) {
        return new Reach(Stream.of(admitted)
                .filter(caller::has)
                .map(role -> role.equals(Roles.GRID_WORKER) ? caller.grid() : caller.org())
                .filter(Objects::nonNull)
                .filter(area -> !area.isBlank())
                .toList());
    }

    public boolean covers(CaseFile file) {
        return covers(file.area());
    }

    /** @param area a code of the org tree */
    public boolean covers(String area) {
        return areas.stream().anyMatch(area::startsWith);
    }
}
