package org.gridwhistle.intake.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.reference.ReferenceListener;
import org.gridwhistle.chassis.reference.ReferenceRecord;

import com.fasterxml.jackson.databind.JsonNode;
import org.jboss.logging.Logger;

/**
 * Follows the city's reference data and offers the newest {@link City}. Whether a record holds on a given day is dispatch's
 * to decide when it routes; at the door a code is known or it is not.
 */
@ApplicationScoped
public class CityDirectory implements ReferenceListener {

    private static final Logger LOG = Logger.getLogger(CityDirectory.class);
    private static final String AREAS = "areas";
    private static final String GRIDS = "grids";
    private static final String MICRO_GRIDS = "micro-grids";
    private static final String MATTERS = "matters";
    private static final String SOURCES = "sources";

    // Touched by the follower's thread alone; what others see is the snapshot.
    private final TreeSet<String> areas = new TreeSet<>();
    private final Map<String, Grid> grids = new HashMap<>();
    private final Map<String, MicroGrid> microGrids = new HashMap<>();
    private final Set<String> matters = new TreeSet<>();
    private final Map<String, Source> sources = new HashMap<>();

    private volatile City city = City.EMPTY;

    public City city() {
        return city;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(AREAS, GRIDS, MICRO_GRIDS, MATTERS, SOURCES);
    }

    @Override
    public void apply(List<ReferenceRecord> changes) {
        changes.forEach(this::take);
        city = new City(
                areas.isEmpty() ? "" : areas.first(),
                new GridIndex(grids.values(), gridsOfMicroGrids()),
                matters,
                sources);
    }

    private void take(ReferenceRecord change) {
        try {
            switch (change.kind()) {
                case AREAS -> keep(areas, change);
                case GRIDS -> keep(grids, change, Bodies::grid);
                case MICRO_GRIDS -> keep(microGrids, change, Bodies::microGrid);
                case MATTERS -> keep(matters, change);
                case SOURCES -> keep(sources, change, Bodies::source);
                default -> {}
            }
        } catch (IllegalArgumentException unreadable) {
            LOG.errorf("Passed over %s/%s: %s", change.kind(), change.code(), unreadable.getMessage());
        }
    }

    private static void keep(Set<String> codes, ReferenceRecord change) {
        if (change.deleted()) {
            codes.remove(change.code());
        } else {
            codes.add(change.code());
        }
    }

    private static <T> void keep(Map<String, T> known, ReferenceRecord change, Function<JsonNode, T> read) {
        if (change.deleted()) {
            known.remove(change.code());
        } else {
            known.put(change.code(), read.apply(change.body()));
        }
    }

    private Map<String, String> gridsOfMicroGrids() {
        var names = new HashMap<String, String>(2 * microGrids.size());
        microGrids.values().forEach(micro -> {
            names.put(micro.code(), micro.grid());
            names.put(micro.label(), micro.grid());
        });
        return names;
    }
}
