package org.gridwhistle.department.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.reference.ReferenceListener;
import org.gridwhistle.chassis.reference.ReferenceRecord;

import com.fasterxml.jackson.databind.JsonNode;

/** Follows the reference topic for the {@link Directory}. */
@ApplicationScoped
public class DirectoryListener implements ReferenceListener {

    private static final String UNITS = "units";
    private static final String AREAS = "areas";

    private volatile Directory current = Directory.EMPTY;

    public Directory current() {
        return current;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(UNITS, AREAS);
    }

    @Override
    public void apply(List<ReferenceRecord> changes) {
        current = new Directory(
                changed(current.units(), UNITS, changes, DirectoryListener::unit),
                changed(current.areas(), AREAS, changes, DirectoryListener::area));
    }

    private static <T> Map<String, T> changed(
            Map<String, T> before, String kind, List<ReferenceRecord> changes, Function<JsonNode, T> read) {
        var after = new HashMap<>(before);
        for (var change : changes) {
            if (!change.kind().equals(kind)) {
                continue;
            }
            if (change.deleted()) {
                after.remove(change.code());
            } else {
                after.put(change.code(), read.apply(change.body()));
            }
        }
        return after;
    }

    private static Unit unit(JsonNode body) {
        return new Unit(
                body.path("code").asText(),
                body.path("name").asText(),
                body.path("area").asText(),
                body.path("active").asBoolean(true));
    }

    private static Area area(JsonNode body) {
        return new Area(body.path("code").asText(), body.path("name").asText());
    }
}
