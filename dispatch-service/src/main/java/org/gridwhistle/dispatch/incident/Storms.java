package org.gridwhistle.dispatch.incident;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.casefile.fact.Place;

/**
 * Finds out which open reports are one incident 暴雨聚类: enough of one matter, each near another. Pure: the same reports always give the
 * same incidents, whoever looks.
 *
 * @param least  how many make an incident
 * @param radius in metres
 */
record Storms(int least, double radius) {

    private static final double EARTH = 6_371_000;

    /**
     * An open report.
     *
     * @param about what must be the same: the matter's code or its beginning
     * @param bound whether it belongs to an incident
     * @param storm the incident that draws its neighbours in; null if it draws none
     */
    record Drop(UUID caseId, String about, String title, Place place, boolean bound, UUID storm) {}

    /**
     * Cases that should join an incident.
     *
     * @param isNew whether it begins with them; then all of them join, or none
     */
    record Gathering(UUID incident, String title, List<UUID> cases, boolean isNew) {}

    List<Gathering> of(List<Drop> drops) {
        return drops.stream().collect(Collectors.groupingBy(Drop::about)).values().stream()
                .flatMap(this::ofOneMatter)
                .toList();
    }

    private Stream<Gathering> ofOneMatter(List<Drop> drops) {
        var gatherings = new ArrayList<Gathering>();
        var free = new ArrayList<Drop>();
        for (var drop : drops) {
            if (!drop.bound()) {
                storm(drop, drops)
                        .ifPresentOrElse(
                                storm -> gatherings.add(
                                        new Gathering(storm.storm(), storm.title(), List.of(drop.caseId()), false)),
                                () -> free.add(drop));
            }
        }
        free.sort(Comparator.comparing(Drop::caseId));
        while (!free.isEmpty()) {
            var cluster = cluster(free);
            free.removeAll(cluster);
            if (cluster.size() >= least) {
                gatherings.add(founding(cluster));
            }
        }
        return gatherings.stream();
    }

    private Optional<Drop> storm(Drop drop, List<Drop> drops) {
        return drops.stream()
                .filter(other -> other.storm() != null && isNear(drop, other))
                .findFirst();
    }

    /** All that hang together with the first. */
    private List<Drop> cluster(List<Drop> free) {
        var cluster = new LinkedHashSet<Drop>();
        var open = new ArrayDeque<>(List.of(free.getFirst()));
        while (!open.isEmpty()) {
            var drop = open.poll();
            if (cluster.add(drop)) {
                free.stream()
                        .filter(other -> !cluster.contains(other) && isNear(drop, other))
                        .forEach(open::add);
            }
        }
        return List.copyOf(cluster);
    }

    /** Named after its first report, so that two who look at once mean the same incident. */
    private static Gathering founding(List<Drop> cluster) {
        var first = cluster.getFirst();
        var id = UUID.nameUUIDFromBytes(("incident/" + first.caseId()).getBytes(StandardCharsets.UTF_8));
        return new Gathering(
                id, first.title(), cluster.stream().map(Drop::caseId).toList(), true);
    }

    private boolean isNear(Drop one, Drop other) {
        var north = Math.toRadians(other.place().lat() - one.place().lat());
        var east = Math.toRadians(other.place().lon() - one.place().lon())
                * Math.cos(Math.toRadians(one.place().lat()));
        return EARTH * Math.hypot(north, east) <= radius;
    }
}
