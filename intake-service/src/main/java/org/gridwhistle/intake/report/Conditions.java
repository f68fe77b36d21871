package org.gridwhistle.intake.report;

import java.util.ArrayList;
import java.util.List;

/** Builds a {@code where} of just the conditions that are asked for, so that each query gets the plan of its own index. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> params = new ArrayList<>();

    /** @param condition with a {@code ?} for each value */
    Conditions and(String condition, Object... values) {
        var numbered = condition;
        for (var value : values) {
            params.add(value);
            numbered = numbered.replaceFirst("\\?", "\\$" + params.size());
        }
        conditions.add(numbered);
        return this;
    }

    String sql() {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    Object[] params() {
        return params.toArray();
    }
}
