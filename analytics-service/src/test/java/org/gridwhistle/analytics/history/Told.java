package org.gridwhistle.analytics.history;

import java.util.List;

import org.gridwhistle.chassis.testing.CloudEvent;
import org.gridwhistle.chassis.testing.TopicProbe;

/** A message and the topic it is told on. */
public record Told(String topic, CloudEvent message) {

    public static final String EVENTS = "grid.events";
    public static final String CASES = "grid.cases";
    public static final String TASKS = "grid.tasks";

    /** Keeps the order of each topic, and of the topics among each other. */
    public static void send(TopicProbe probe, List<Told> told) {
        var start = 0;
        for (var end = 1; end <= told.size(); end++) {
            if (end == told.size()
                    || !told.get(end).topic().equals(told.get(start).topic())) {
                probe.send(
                        told.get(start).topic(),
                        told.subList(start, end).stream().map(Told::message).toList());
                start = end;
            }
        }
    }
}
