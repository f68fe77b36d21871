package org.gridwhistle.samplecity.simulator;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gridwhistle.samplecity.http.Together;
import org.gridwhistle.samplecity.services.DepartmentApi;
import org.gridwhistle.samplecity.services.TaskView;

/** The people of every unit 部门承办人: each unit looks into its own queue and works what is there. */
final class Handlers implements Role {

    /** What was dispatched takes a moment to come through. */
    private static final Duration NOT_YET_THERE = Duration.ofMillis(100);

    private final DepartmentApi department;
    private final HandlerSteps steps;
    private final Ledger ledger;
    private final Desks desks;

    Handlers(DepartmentApi department, HandlerSteps steps, Ledger ledger, Desks desks) {
        this.department = department;
        this.steps = steps;
        this.ledger = ledger;
        this.desks = desks;
    }

    @Override
    public int round() {
        return Together.count(desks.units(), this::lookInto);
    }

    private boolean lookInto(String unit) {
        var wanted = desks.casesToLookFor(unit);
        var queue = department.openTasks(unit).stream()
                .collect(Collectors.toMap(TaskView::caseId, Function.identity(), (one, other) -> one));
        var there = wanted.stream().filter(queue::containsKey).toList();
        wanted.stream().filter(id -> !queue.containsKey(id)).forEach(id -> lookAgain(unit, id));
        return Together.count(
                        there, id -> steps.work(queue.get(id), ledger.find(id).orElseThrow()))
                > 0;
    }

    private void lookAgain(String unit, UUID id) {
        var isOver = ledger.find(id).map(entry -> entry.state().isEnd()).orElse(true);
        if (isOver) {
            desks.forget(unit, id);
        } else {
            desks.lookAfter(unit, id, NOT_YET_THERE);
        }
    }
}
