package org.gridwhistle.samplecity.city;

import java.util.List;

/** Where reports come from 来源. */
public record Source(String code, String name, String channel, String trust, boolean straightThrough) {

    static List<Source> all() {
        return Resource.table("/city/sources.csv").stream()
                .map(row -> new Source(
                        row.get("code"),
                        row.get("name"),
                        row.get("channel"),
                        row.get("trust"),
                        Boolean.parseBoolean(row.get("straightThrough"))))
                .toList();
    }
}
