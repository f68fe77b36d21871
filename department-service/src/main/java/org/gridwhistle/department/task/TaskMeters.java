package org.gridwhistle.department.task;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;

/** What operations and supervisors watch in the flow of tasks. Refusals are counted by the chassis. */
@ApplicationScoped
class TaskMeters {

    private final MeterRegistry meters;

    TaskMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(TaskChange change) {
        change.timeInState()
                .ifPresent(time -> meters.timer(
                                "gridwhistle.task.time.in.state",
                                "state",
                                change.before().status().name())
                        .record(time));
        if (change.event() instanceof TaskEvent.Arrived arrived && arrived.overrideReason() != null) {
            meters.counter(
                            "gridwhistle.task.arrival.overrides",
                            "unit",
                            change.after().assignment().unit())
                    .increment();
        }
    }
}
