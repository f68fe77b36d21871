package org.gridwhistle.analytics.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.reference.ReferenceListener;
import org.gridwhistle.chassis.reference.ReferenceRecord;

import com.fasterxml.jackson.databind.JsonNode;

/** The names of areas, grids, units and matters, so that figures can be read. What has no name is called by its code. */
@ApplicationScoped
public class ReferenceNames implements ReferenceListener {

    private static final String AREAS = "areas";
    private static final String GRIDS = "grids";
    private static final String UNITS = "units";
    private static final String MATTERS = "matters";

    private volatile Snapshot names = new Snapshot(Map.of(), Map.of(), Map.of());

    /** Of a city, county, town, village or grid. */
    public String area(String code) {
        return names.areas().getOrDefault(code, code);
    }

    public String unit(String code) {
        return names.units().getOrDefault(code, code);
    }

    /** Of a class, item or matter, each by its prefix of the matter's code. */
    public String matter(String code) {
        return names.matters().getOrDefault(code, code);
    }

    @Override
    public Set<String> kinds() {
        return Set.of(AREAS, GRIDS, UNITS, MATTERS);
    }

    @Override
    public void apply(List<ReferenceRecord> changes) {
        var areas = new HashMap<>(names.areas());
        var units = new HashMap<>(names.units());
        var matters = new HashMap<>(names.matters());
        // A record that holds no longer keeps its name: figures of the past still show it.
        for (var change : changes) {
            switch (change.kind()) {
                case AREAS -> put(areas, change.code(), change.body(), "name");
                case GRIDS -> put(areas, change.code(), change.body(), "label");
                case UNITS -> put(units, change.code(), change.body(), "name");
                default -> {
                    put(matters, change.code(), change.body(), "name");
                    put(matters, text(change.body(), "itemCode"), change.body(), "itemName");
                    put(matters, text(change.body(), "classCode"), change.body(), "className");
                }
            }
        }
        names = new Snapshot(Map.copyOf(areas), Map.copyOf(units), Map.copyOf(matters));
    }

    private static void put(Map<String, String> names, String code, JsonNode body, String field) {
        var name = text(body, field);
        if (code != null && name != null) {
            names.put(code, name);
        }
    }

    private static String text(JsonNode body, String field) {
        return body == null || !body.hasNonNull(field) ? null : body.get(field).asText();
    }

    private record Snapshot(Map<String, String> areas, Map<String, String> units, Map<String, String> matters) {}
}
