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
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

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
        task.remove(List.of("stages", "binding", "instruction"));
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
        return decisionMessage(task, decision, message -> {});
    }

    CloudEvent decisionMessage(int task, String decision, Consumer<ObjectNode> more) {
        var message = message("grid.case.return-decided.v1");
        message.remove(List.of("binding", "transfer"));
        message.put("taskId", task(task).toString()).put("decision", decision).put("note", "该路段已移交");
        more.accept(message);
        return event("grid.case.return-decided.v1", message);
    }

    /** Denies a return and waits until the unit has heard of it. @param version of the task then */
    void denyReturn(int task, int version) {
        send(decisionMessage(task, "DENIED"));
        awaitTold("grid.task.return-denied.v1", task(task), version);
    }

    /** Denies the nth request for more time and waits until the unit has heard of it. */
    void denyExtension(int task, int nth) {
        send(extensionMessage(task, "DENIED", OffsetDateTime.now().plusHours(8)));
        awaitTold("grid.task.extension-denied.v1", task(task), 2 + 2 * nth);
    }

    CloudEvent extensionMessage(int task, String decision, OffsetDateTime handleDue) {
        var message = ofTask(task).put("decision", decision).put("handleDue", handleDue.toString());
        return event("grid.case.extension-decided.v1", message.put("note", "请抓紧办理"));
    }

    CloudEvent suspendedMessage() {
        var message = ofCase().put("reason", "SEASON")
                .put("reviewAt", OffsetDateTime.now().plusDays(30).toString())
                .put("suspendedAt", OffsetDateTime.now().toString());
        return event("grid.case.suspended.v1", message);
    }

    CloudEvent resumedMessage(int task, OffsetDateTime handleDue) {
        var message = ofCase();
        message.putArray("tasks")
                .addObject()
                .put("taskId", task(task).toString())
                .put("handleDue", handleDue.toString());
        return event("grid.case.resumed.v1", message);
    }

    CloudEvent leadChangedMessage(int old, int next, boolean oldKept) {
        var message = ofCase().put("oldTaskId", task(old).toString())
                .put("newTaskId", task(next).toString())
                .put("oldKept", oldKept);
        return event("grid.case.lead-changed.v1", message);
    }

    CloudEvent supervisionMessage(int task, String step, String clock) {
        var message = ofTask(task)
                .put("step", step)
                .put("clock", clock)
                .put("due", OffsetDateTime.now().toString());
        return event("grid.case.supervision-raised.v1", message);
    }

    /** A message about one task that says nothing else. */
    CloudEvent taskMessage(String type, int task) {
        return event(type, ofTask(task));
    }

    private ObjectNode ofTask(int task) {
        return ofCase().put("taskId", task(task).toString());
    }

    private ObjectNode ofCase() {
        return JsonNodeFactory.instance.objectNode().put("caseId", caseId.toString());
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

    /** Waits for the message of this type about this version of the task. */
    ReceivedRecord awaitTold(String type, UUID task, int version) {
        return probe.await(
                        TASKS,
                        1,
                        told -> told.type().equals(type)
                                && isAbout(told, task)
                                && told.json().get("version").asInt() == version)
                .getFirst();
    }

    /** All that was told of the task so far, in order. */
    List<ReceivedRecord> told(UUID task) {
        return probe.all(TASKS).stream().filter(told -> isAbout(told, task)).toList();
    }

    /** Everything said about this case is as its schema says. */
    void allToldKeepsTheContract() {
        assertThat(probe.all(TASKS))
                .filteredOn(told -> told.subject().equals(caseId.toString()))
                .isNotEmpty()
                .allSatisfy(told -> assertThat(Contracts.violations(told.type(), told.data()))
                        .isEmpty());
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
