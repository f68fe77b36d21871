package org.gridwhistle.analytics.history;

import org.gridwhistle.chassis.testing.CloudEvent;

/** A message and the topic it is told on. */
public record Told(String topic, CloudEvent message) {

    public static final String EVENTS = "grid.events";
    public static final String CASES = "grid.cases";
    public static final String TASKS = "grid.tasks";
}
