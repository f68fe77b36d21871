package org.gridwhistle.dispatch.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is called 吹哨: one lead 主办 and any number of cooperating units 协办, none of them twice.
 *
 * @param optional those of the cooperating units that the case does not wait for
 */
public record Whistle(String lead, List<String> cooperating, Set<String> optional) {

    public Whistle {
        cooperating = List.copyOf(cooperating);
        optional = Set.copyOf(optional);
        var all = new HashSet<>(cooperating);
        if (!all.add(lead) || all.size() != cooperating.size() + 1) {
            throw new IllegalArgumentException("A unit is called twice: " + lead + " with " + cooperating);
        }
    }

    public static Whistle of(String lead, List<String> cooperating) {
        return new Whistle(lead, cooperating, Set.of());
    }

    boolean isMandatory(String unit) {
        return !optional.contains(unit);
    }
}
