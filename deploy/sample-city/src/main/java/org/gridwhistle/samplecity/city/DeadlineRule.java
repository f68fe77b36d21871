package org.gridwhistle.samplecity.city;

import java.util.List;

/** How long a clock runs where the field's default does not hold 时限规则; what it leaves empty it does not ask for. */
public record DeadlineRule(
        String code,
        String area,
        String matter,
        String itemCode,
        String classCode,
        String urgency,
        String clock,
        String limit) {

    static List<DeadlineRule> all() {
        return Resource.table("/city/deadline-rules.csv").stream()
                .map(row -> new DeadlineRule(
                        row.get("code"),
                        row.get("area"),
                        row.get("matter"),
                        row.get("itemCode"),
                        row.get("classCode"),
                        row.get("urgency"),
                        row.get("clock"),
                        row.get("limit")))
                .toList();
    }
}
