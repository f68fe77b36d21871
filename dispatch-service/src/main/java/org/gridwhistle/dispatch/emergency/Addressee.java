package org.gridwhistle.dispatch.emergency;

import java.util.Set;

/**
 * Who is given a command.
 *
 * @param people of a roster, as they stood on it then; empty for a unit or grid
 */
public record Addressee(Kind kind, String code, Set<String> people) {

    public Addressee {
        people = Set.copyOf(people);
    }

    boolean isSpokenForBy(Speaker speaker) {
        return switch (kind) {
            case UNIT -> code.equals(speaker.unit());
            case GRID -> code.equals(speaker.grid());
            case ROSTER -> people.contains(speaker.id());
        };
    }

    boolean is(Kind other, String otherCode) {
        return kind == other && code.equals(otherCode);
    }

    /** What can be given a command. */
    public enum Kind {
        UNIT,
        ROSTER,
        GRID
    }

    /**
     * A person as his token shows him.
     *
     * @param unit whose people speak for it, or null
     * @param grid whose worker speaks for it, or null
     */
    public record Speaker(String id, String unit, String grid) {}
}
