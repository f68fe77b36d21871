package org.gridwhistle.local;

import java.util.Locale;
import java.util.Optional;

/**
 * Somebody to act as on the local stack: a role, and the place he acts for.
 *
 * @param role whose rights he has
 * @param org code in the org tree; his right covers its subtree
 * @param unit code of his unit, null for a role that needs none
 * @param grid code of his grid, null for a role that needs none
 */
public record Persona(Role role, String org, String unit, String grid) {

    /** The sample city. */
    public static final String CITY = "3299";

    /** The roles of the house. */
    public enum Role {
        UPSTREAM_APP("posts reports"),
        GRID_WORKER("verifies and handles in his grid"),
        DISPATCHER("accepts, dispatches, checks"),
        CENTRE_LEADER("approves what a dispatcher may not decide"),
        HANDLER("signs, arrives, feeds back for his unit"),
        UNIT_HEAD("answers for his unit"),
        MEDIATOR("mediates disputes"),
        ANALYST("reads the metrics and reports"),
        ADMIN("keeps the reference data");

        private final String does;

        Role(String does) {
            this.does = does;
        }

        /** As in a token's {@code groups}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String does() {
            return does;
        }

        boolean needsUnit() {
            return this == HANDLER || this == UNIT_HEAD;
        }

        boolean needsGrid() {
            return this == GRID_WORKER;
        }
    }

    public static Persona upstreamApp() {
        return of(Role.UPSTREAM_APP);
    }

    public static Persona gridWorker(String grid) {
        return new Persona(Role.GRID_WORKER, CITY, null, grid);
    }

    public static Persona dispatcher() {
        return of(Role.DISPATCHER);
    }

    public static Persona centreLeader() {
        return of(Role.CENTRE_LEADER);
    }

    public static Persona handler(String unit) {
        return new Persona(Role.HANDLER, CITY, unit, null);
    }

    public static Persona unitHead(String unit) {
        return new Persona(Role.UNIT_HEAD, CITY, unit, null);
    }

    public static Persona mediator() {
        return of(Role.MEDIATOR);
    }

    public static Persona analyst() {
        return of(Role.ANALYST);
    }

    public static Persona admin() {
        return of(Role.ADMIN);
    }

    private static Persona of(Role role) {
        return new Persona(role, CITY, null, null);
    }

    /** The same person for another place of the org tree. */
    public Persona in(String otherOrg) {
        return new Persona(role, otherOrg, unit, grid);
    }

    /** His name in tokens and timelines, such as {@code handler@U-1}. */
    public String subject() {
        return role.word() + "@"
                + Optional.ofNullable(unit).or(() -> Optional.ofNullable(grid)).orElse(org);
    }
}
