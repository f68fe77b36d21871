package org.gridwhistle.department;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.testing.CloudEvent;
import org.gridwhistle.chassis.testing.Contracts;
import org.gridwhistle.chassis.testing.ReceivedRecord;
import org.gridwhistle.chassis.testing.TopicProbe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One case as the centre tells of it. Messages are the producer's examples with this case's own values. */
final class Centre {

    static final String CASES = "grid.cases";
    static final String TASKS = "grid.tasks";

    private final TopicProbe probe;
    private final UUID caseId = Ids.next();
    private final List<UUID> tasks = new ArrayList<>();
    private final ObjectNode dispatched = message("grid.case.dispatched.v1");

    Centre(TopicProbe probe) {
        this.probe = probe;
        dispatched.putArray("tasks");
    }

    UUID caseId() {
        return caseId;
    }

    UUID task(int number) {
        return tasks.get(number);
    }

    /** Adds a task that was assigned a minute ago and has hours left. */
    Centre lead(String unit) {
        return task(unit, "LEAD", task -> {});
    }

    Centre cooperating(String unit) {
        return task(unit, "COOPERATING", task -> task.put("mandatory", false));
    }

    Centre task(String unit, String role, Consumer<ObjectNode> change) {
        var id = Ids.next();
        var assigned = OffsetDateTime.now().minusMinutes(1);
        var task = example("grid.case.dispatched.v1").withArray("tasks").get(0).<ObjectNode>deepCopy();
        task.put("taskId", id.toString()).put("unit", unit).put("role", role);
        task.put("mandatory", true).put("assignedAt", assigned.toString());
        task.put("signDue", assigned.plusHours(1).toString());
        task.put("contactDue", assigned.plusHours(2).toString());
        task.put("arriveDue", assigned.plusHours(4).toString());
        task.put("handleDue", assigned.plusHours(8).toString());
        task.put("returnUntil", assigned.plusHours(3).toString());
        change.accept(task);
        tasks.add(id);
        ((ArrayNode) dispatched.get("tasks")).add(task);
        return this;
    }

    /** Changes what is told of the case. */
    Centre saying(Consumer<ObjectNode> change) {
        change.accept(dispatched);
        return this;
    }

    CloudEvent dispatchedMessage() {
        return event("grid.case.dispatched.v1", dispatched);
    }

    /** Dispatches and waits until the units have the tasks. */
    Centre dispatch() {
        probe.send(CASES, dispatchedMessage());
        tasks.forEach(task -> awaitTold("grid.task.assigned.v1", task));
        return this;
    }

    CloudEvent reworkMessage(int task, int round, Duration left) {
        var message = message("grid.case.rework-ordered.v1");
        message.put("round", round);
        var handleDue = OffsetDateTime.now().plus(left).toString();
        message.putArray("tasks")
                .addObject()
                .put("taskId", task(task).toString())
                .put("handleDue", handleDue);
        return event("grid.case.rework-ordered.v1", message);
    }

    CloudEvent decisionMessage(int task, String decision) {
        var message = message("grid.case.return-decided.v1");
        message.put("taskId", task(task).toString()).put("decision", decision).put("note", "该路段已移交");
        return event("grid.case.return-decided.v1", message);
    }

    CloudEvent withdrawalMessage(int task) {
        var message = message("grid.case.task-withdrawn.v1");
        message.put("taskId", task(task).toString()).put("reason", "并单");
        return event("grid.case.task-withdrawn.v1", message);
    }

    CloudEvent closedMessage() {
        return event("grid.case.closed.v1", message("grid.case.closed.v1"));
    }

    void send(CloudEvent... messages) {
        probe.send(CASES, messages);
    }

    /** Waits for the message of this type about the task. */
    ReceivedRecord awaitTold(String type, UUID task) {
        return probe.await(TASKS, 1, told -> told.type().equals(type) && isAbout(told, task))
                .getFirst();
    }

    /** All that was told of the task so far, in order. */
    List<ReceivedRecord> told(UUID task) {
        return probe.all(TASKS).stream().filter(told -> isAbout(told, task)).toList();
    }

    List<String> toldTypes(UUID task) {
        return told(task).stream().map(ReceivedRecord::type).toList();
    }

    private static boolean isAbout(ReceivedRecord told, UUID task) {
        return told.json().path("taskId").asText().equals(task.toString());
    }

    private CloudEvent event(String type, ObjectNode payload) {
        return CloudEvent.of(type, caseId.toString(), payload.toString());
    }

    private ObjectNode message(String type) {
        return example(type).put("caseId", caseId.toString());
    }

    private static ObjectNode example(String type) {
        return (ObjectNode) Contracts.exampleJson("dispatch", type);
    }
}
