package org.gridwhistle.dispatch.reference.kind;

import java.util.HashMap;
import java.util.Map;

/** The records that a record under check may refer to: those in force, and those that come with it. */
public final class Known {

    private final Map<String, Map<String, String>> levels = new HashMap<>();

    /** @param level the record's own field of this name; null if it has none */
    public void add(String kind, String code, String level) {
        levels.computeIfAbsent(kind, first -> new HashMap<>()).put(code, level == null ? "" : level);
    }

    boolean has(String kind, String code) {
        return levels.getOrDefault(kind, Map.of()).containsKey(code);
    }

    /** @return empty if the record is unknown, or is of a kind without levels */
    String level(String kind, String code) {
        return levels.getOrDefault(kind, Map.of()).getOrDefault(code, "");
    }
}
