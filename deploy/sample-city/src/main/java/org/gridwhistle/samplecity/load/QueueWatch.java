package org.gridwhistle.samplecity.load;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gridwhistle.samplecity.http.Pause;
import org.gridwhistle.samplecity.http.Together;
import org.gridwhistle.samplecity.services.DepartmentApi;
import org.gridwhistle.samplecity.services.TaskView;

/** Reads from the units' queues when each report became visible there. */
record QueueWatch(DepartmentApi department) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** Milliseconds from a report's receipt to its place in the lead's queue; those that never came are left out. */
    Map<UUID, Double> visibleAfter(Collection<Posted> posted) {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        var found = find(posted);
        while (found.size() < posted.size() && System.nanoTime() < giveUp) {
            Pause.of(PAUSE);
            found = find(posted);
        }
        return found;
    }

    private Map<UUID, Double> find(Collection<Posted> posted) {
        var units = posted.stream().collect(Collectors.groupingBy(Posted::lead));
        var visible = new HashMap<UUID, TaskView>();
        Together.map(units.keySet(), department::openTasks).stream()
                .flatMap(List::stream)
                .filter(TaskView::isLead)
                .forEach(task -> visible.put(task.caseId(), task));
        return posted.stream()
                .filter(report -> visible.containsKey(report.id()))
                .collect(Collectors.toMap(Posted::id, report -> millis(report, visible.get(report.id()))));
    }

    private static double millis(Posted report, TaskView task) {
        var visibleAt = OffsetDateTime.parse(task.visibleAt()).toInstant();
        return Duration.between(report.receivedAt(), visibleAt).toNanos() / 1e6;
    }
}
