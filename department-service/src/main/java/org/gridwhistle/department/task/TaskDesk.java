package org.gridwhistle.department.task;

import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.Caller;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.web.CommandDesk;
import org.gridwhistle.department.reference.DirectoryListener;
import org.gridwhistle.department.reference.Unit;

import io.smallrye.mutiny.Uni;

/** Where commands on tasks come in over HTTP: whose task it is decides before what is wished. */
@ApplicationScoped
class TaskDesk {

    private final CommandDesk desk;
    private final TaskExecutor executor;
    private final TaskQueries tasks;
    private final DirectoryListener directory;

    TaskDesk(CommandDesk desk, TaskExecutor executor, TaskQueries tasks, DirectoryListener directory) {
        this.desk = desk;
        this.executor = executor;
        this.tasks = tasks;
        this.directory = directory;
    }

    /** A wish of the unit's own people. */
    Uni<Response> ofUnit(UUID id, PersonRequest body) {
        return carryOut(id, body, TaskAccess::requireOwn, Roles.HANDLER, Roles.UNIT_HEAD);
    }

    /** A word of the worker of the case's grid. */
    Uni<Response> ofGrid(UUID id, PersonRequest body) {
        return carryOut(id, body, TaskAccess::requireGrid, Roles.GRID_WORKER);
    }

    /** @throws ProblemException with the code if a unit is named that takes no tasks */
    void requireActive(String unit, TaskProblem unknown) {
        var named = unit != null && !unit.isBlank();
        if (named && directory.current().unit(unit.strip()).filter(Unit::active).isEmpty()) {
            throw new ProblemException(unknown, unit);
        }
    }

    private Uni<Response> carryOut(
            UUID id, PersonRequest body, BiConsumer<Caller, Task> requireRight, String... admitted) {
        var caller = desk.caller();
        return tasks.task(id)
                .invoke(task -> requireRight.accept(caller, task))
                .flatMap(task ->
                        desk.run(executor, body.command(task.assignment().caseId(), id, caller), body, admitted));
    }
}
