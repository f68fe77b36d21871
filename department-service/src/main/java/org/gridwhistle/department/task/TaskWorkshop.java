package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.audit.Glimpse;
import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.chassis.command.Workshop;
import org.gridwhistle.chassis.outbox.OutboxMessage;
import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.department.reference.DirectoryListener;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** How the one way in loads, decides, saves and tells of the tasks of a case. */
@ApplicationScoped
class TaskWorkshop implements Workshop<TaskCommand, CaseTasks, TaskChange> {

    private final TaskStore store;
    private final TimelineStore timeline;
    private final TaskMessages messages;
    private final TaskMeters meters;
    private final DirectoryListener directory;
    private final TaskRules rules;

    TaskWorkshop(
            TaskStore store,
            TimelineStore timeline,
            TaskMessages messages,
            TaskMeters meters,
            DirectoryListener directory,
            TaskConfig config) {
        this.store = store;
        this.timeline = timeline;
        this.messages = messages;
        this.meters = meters;
        this.directory = directory;
        this.rules = rules(config);
    }

    @Override
    public Uni<Map<UUID, CaseTasks>> lockAndLoad(
            Mutiny.Session session, SortedSet<UUID> cases, List<Order<TaskCommand>> orders) {
        return TaskRow.lockTasksOf(cases).map(store::byCase);
    }

    @Override
    public Decision<CaseTasks, TaskChange> decide(CaseTasks tasks, Order<TaskCommand> order, Instant now) {
        return (tasks == null ? CaseTasks.NONE : tasks).decide(order.command(), rules, now);
    }

    @Override
    public Uni<Void> save(Mutiny.Session session, List<Outcome<TaskCommand, CaseTasks, TaskChange>> outcomes) {
        var entries = outcomes.stream().flatMap(TaskWorkshop::entries).toList();
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var changes = entries.stream().map(TimelineStore.Entry::change).toList();
        changes.forEach(meters::count);
        return store.save(session, changes).chain(() -> timeline.write(SessionSql.of(session), entries));
    }

    @Override
    public List<OutboxMessage> messages(Outcome<TaskCommand, CaseTasks, TaskChange> outcome) {
        return outcome.events().stream()
                .filter(change -> change.event().told())
                .map(change -> messages.of(change, outcome.order().actor(), outcome.at(), outcome.traceparent()))
                .toList();
    }

    /** A person is answered with the task as it is now; nobody waits for the answers to messages. */
    @Override
    public Object answer(Outcome<TaskCommand, CaseTasks, TaskChange> outcome) {
        return switch (outcome.order().command()) {
            case PersonCommand wish ->
                outcome.after()
                        .task(wish.taskId())
                        .map(task -> TaskView.of(task, directory.current(), outcome.at()))
                        .orElseThrow();
            case CentreCommand order -> Map.of();
        };
    }

    /** A case's tasks are one chain; an entry tells of the task that its command is about. */
    @Override
    public Glimpse glimpse(TaskCommand command, CaseTasks tasks) {
        return tasks == null
                ? null
                : tasks.task(command.subject()).map(TaskWorkshop::glimpse).orElse(null);
    }

    private static Glimpse glimpse(Task task) {
        return new Glimpse(
                task.assignment().brief().gridCode(),
                task.status().name(),
                task.file().version(),
                task.file());
    }

    private static TaskRules rules(TaskConfig config) {
        return new TaskRules(
                config.arrivalRadius(),
                config.maxReturns(),
                config.contactAttempts(),
                config.maxExtensions(),
                config.longestExtension(),
                config.longestSuspension());
    }

    private static Stream<TimelineStore.Entry> entries(Outcome<TaskCommand, CaseTasks, TaskChange> outcome) {
        return outcome.events().stream()
                .map(change ->
                        new TimelineStore.Entry(change, outcome.order().actor(), outcome.at(), outcome.traceparent()));
    }
}
