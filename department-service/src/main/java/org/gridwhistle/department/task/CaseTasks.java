package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.CommonProblem;

/**
 * All tasks of one case (一案多单): what is locked, decided and saved together. A task's own rules stand with its states; here stands
 * what concerns several.
 *
 * @param tasks by their ids
 */
public record CaseTasks(Map<UUID, Task> tasks) {

    static final CaseTasks NONE = new CaseTasks(Map.of());

    public CaseTasks {
        tasks = Map.copyOf(tasks);
    }

    public Optional<Task> task(UUID id) {
        return Optional.ofNullable(tasks.get(id));
    }

    public Decision<CaseTasks, TaskChange> decide(TaskCommand command, TaskRules rules, Instant now) {
        return switch (command) {
            case CentreCommand.AssignTask order -> assign(order, now);
            case CentreCommand.OfTask order -> ofTask(order.taskId(), task -> order.applyTo(task, now));
            case CentreCommand.OfCase order -> ofCase(order, now);
            case PersonCommand wish -> ofTask(wish.taskId(), task -> asSeen(task, wish, circumstances(rules, now)));
        };
    }

    private Decision<CaseTasks, TaskChange> assign(CentreCommand.AssignTask order, Instant now) {
        if (tasks.containsKey(order.assignment().taskId())) {
            return Decision.acceptAll(this, List.of());
        }
        var task = new PendingSign(TaskFile.opened(
                order.assignment(), order.deadlines(), order.round(), order.stages(), order.standing(), now));
        return Decision.accept(with(task), new TaskChange(null, task, TaskEvent.Assigned.of(order.deadlines())));
    }

    private Decision<CaseTasks, TaskChange> ofCase(CentreCommand.OfCase order, Instant now) {
        var after = this;
        var changes = new ArrayList<TaskChange>();
        for (var task : new TreeMap<>(tasks).values()) {
            if (task instanceof OpenTask open
                    && after.lift(open, order.applyTo(open, now))
                            instanceof Decision.Accepted<CaseTasks, TaskChange>(var next, var changed)) {
                after = next;
                changes.addAll(changed);
            }
        }
        return Decision.acceptAll(after, changes);
    }

    private Decision<CaseTasks, TaskChange> ofTask(UUID id, Function<Task, Decision<Task, TaskEvent>> decide) {
        var task = tasks.get(id);
        return task == null ? Decision.reject(CommonProblem.NOT_FOUND) : lift(task, decide.apply(task));
    }

    private static Decision<Task, TaskEvent> asSeen(Task task, PersonCommand wish, Circumstances circumstances) {
        var seen = wish.expectedVersion();
        var version = task.file().version();
        return seen == null || seen == version
                ? wish.applyTo(task, circumstances)
                : Decision.reject(CommonProblem.STALE_VERSION, seen, version);
    }

    private Circumstances circumstances(TaskRules rules, Instant now) {
        return new Circumstances(rules, returnsAsked(), givenBackBy(), leadIsDone(), now);
    }

    private int returnsAsked() {
        return tasks.values().stream()
                .mapToInt(task -> task.progress().returns().size())
                .sum();
    }

    private Set<String> givenBackBy() {
        return tasks.values().stream()
                .filter(task -> task instanceof Returned || task instanceof Transferred)
                .map(task -> task.assignment().unit())
                .collect(Collectors.toSet());
    }

    /** A lead that was only given back has done nothing; another will have to. */
    private boolean leadIsDone() {
        var leads = tasks.values().stream()
                .filter(task -> task.assignment().role() == TaskRole.LEAD)
                .filter(task -> !(task instanceof Returned || task instanceof Transferred))
                .toList();
        return !leads.isEmpty()
                && leads.stream().allMatch(task -> task instanceof FeedbackSubmitted || task instanceof EndedTask);
    }

    /** What a task decided, as a decision of all. */
    private Decision<CaseTasks, TaskChange> lift(Task before, Decision<Task, TaskEvent> decision) {
        return switch (decision) {
            case Decision.Rejected<Task, TaskEvent>(var refusal) -> Decision.reject(refusal);
            case Decision.Accepted<Task, TaskEvent>(var after, var events) ->
                Decision.acceptAll(
                        with(after),
                        events.stream()
                                .map(event -> new TaskChange(before, after, event))
                                .toList());
        };
    }

    private CaseTasks with(Task task) {
        var all = new HashMap<>(tasks);
        all.put(task.id(), task);
        return new CaseTasks(all);
    }
}
