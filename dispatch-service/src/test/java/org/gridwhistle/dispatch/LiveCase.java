package org.gridwhistle.dispatch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.gridwhistle.chassis.testing.CloudEvent;
import org.gridwhistle.chassis.testing.Contracts;
import org.gridwhistle.chassis.testing.ReceivedRecord;
import org.gridwhistle.chassis.testing.TopicProbe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;

import static org.awaitility.Awaitility.await;
import static org.gridwhistle.dispatch.Person.DISPATCHER;
import static org.hamcrest.Matchers.equalTo;

/** One case in the running service: intake's and the departments' messages go in, the case's come out. */
final class LiveCase {

    static final String FLOODING = "030501";
    static final String DIRTY_KITCHEN = "030801";
    static final String STALL = "050101";
    static final String DOG_WITHOUT_LEASH = "010803";

    static final String HOUSING = "329901-HOUSING";
    static final String CIVIL = "329901-CIVIL_AFFAIRS";
    static final String MARKET = "329901-MARKET";
    static final String URBAN = "329901-URBAN_MANAGEMENT";
    static final String TOWN_HALL = "329901001-TOWN";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final UUID id = UuidCreator.getTimeOrderedEpoch();
    private final TopicProbe probe;
    private final ObjectNode report;
    private final Map<String, Integer> versions = new HashMap<>();

    LiveCase(TopicProbe probe) {
        this.probe = probe;
        this.report = (ObjectNode) Contracts.exampleJson("intake", "grid.event.reported.v1");
        report.put("id", id.toString());
        report.put("number", "329901-20260710-%06d".formatted(NUMBERS.incrementAndGet()));
        from("HOTLINE_12345", "MEDIUM", false).about(FLOODING).in(Person.GRID);
        report.putArray("attachments");
    }

    LiveCase from(String source, String trust, boolean straightThrough) {
        report.put("source", source).put("trust", trust).put("straightThrough", straightThrough);
        return this;
    }

    LiveCase about(String matter) {
        report.put("matterCode", matter);
        return this;
    }

    LiveCase in(String grid) {
        report.put("gridCode", grid);
        return this;
    }

    LiveCase receivedAt(String time) {
        report.put("receivedAt", time);
        return this;
    }

    LiveCase occurredAt(String time) {
        report.put("occurredAt", time);
        return this;
    }

    LiveCase repeating(LiveCase earlier) {
        report.putArray("repeatOf").addObject().put("eventId", earlier.id.toString());
        return this;
    }

    /** A confidential one, which a careless producer tells with the reporter's own words, place and picture. */
    LiveCase confidential(String title, String description, String address, String picture) {
        report.put("confidential", true).put("title", title).put("description", description);
        report.putObject("location").put("lat", 32.5377).put("lon", 120.4677).put("address", address);
        report.withArray("attachments")
                .addObject()
                .put("id", picture)
                .put("sha256", "a".repeat(64))
                .put("contentType", "image/jpeg");
        return this;
    }

    /** Sends what the resident says by his tracking link. */
    LiveCase resident(String what, String body) {
        probe.send("grid.events", CloudEvent.of("grid.event." + what + ".v1", id.toString(), body));
        return this;
    }

    /** Sends the report and waits for its case. */
    LiveCase report() {
        probe.send("grid.events", reported());
        await().until(() -> DISPATCHER.read(id).extract().statusCode() == 200);
        return this;
    }

    CloudEvent reported() {
        return CloudEvent.of("grid.event.reported.v1", id.toString(), report.toString());
    }

    /** What its resident says by his tracking link, as the intake service's example has it. */
    LiveCase hearsResident(String what) {
        var type = "grid.event." + what + ".v1";
        var word = (ObjectNode) Contracts.exampleJson("intake", type);
        word.put("eventId", id.toString());
        probe.send("grid.events", CloudEvent.of(type, id.toString(), word.toString()));
        return this;
    }

    /** Does it, and expects it to be done. */
    LiveCase by(Person person, String verb, String body) {
        person.post(id, verb, body).statusCode(200);
        return this;
    }

    LiveCase accepted() {
        return by(DISPATCHER, "accept", "{}");
    }

    LiveCase dispatched(String lead, String... cooperating) {
        var others = String.join(
                ",", List.of(cooperating).stream().map("\"%s\""::formatted).toList());
        return by(DISPATCHER, "dispatch", "{\"lead\": \"%s\", \"cooperating\": [%s]}".formatted(lead, others));
    }

    /** All that a unit does until its feedback. */
    LiveCase handled(String unit) {
        return tell(unit, "signed")
                .tell(unit, "arrived")
                .tell(unit, "findings-recorded")
                .tell(unit, "feedback-submitted");
    }

    /** Sends the next message of a unit's task, made from the department service's example. */
    LiveCase tell(String unit, String what) {
        return tell(unit, what, example -> {});
    }

    /** The same, with a field or two as the test needs them. */
    LiveCase tell(String unit, String what, Consumer<ObjectNode> changes) {
        probe.send("grid.tasks", message(unit, what, changes));
        return this;
    }

    CloudEvent message(String unit, String what) {
        return message(unit, what, example -> {});
    }

    private CloudEvent message(String unit, String what, Consumer<ObjectNode> changes) {
        var type = "grid.task." + what + ".v1";
        var task = taskId(unit);
        var message = (ObjectNode) Contracts.exampleJson("department", type);
        message.put("taskId", task.toString())
                .put("caseId", id.toString())
                .put("unit", unit)
                .put("round", DISPATCHER.read(id).extract().<Integer>path("round"))
                .put("version", versions.merge(task.toString(), 1, Integer::sum));
        ((ObjectNode) message.get("actor")).put("id", "handler@" + unit).put("unit", unit);
        changes.accept(message);
        return CloudEvent.of(type, id.toString(), message.toString());
    }

    UUID taskId(String unit) {
        return UUID.fromString(
                DISPATCHER.read(id).extract().path("tasks.findAll { it.unit == '%s' }.last().id".formatted(unit)));
    }

    LiveCase awaitState(String state) {
        await().untilAsserted(() -> DISPATCHER.read(id).body("state", equalTo(state)));
        return this;
    }

    /** Waits until the case has heard that a unit wants to give its task back. */
    LiveCase awaitReturn(String unit) {
        return awaitTask(unit, "state", "RETURN_REVIEW");
    }

    /** Waits until the case has heard a unit's feedback. */
    LiveCase awaitFedBack(String unit) {
        return awaitTask(unit, "state", "FEEDBACK_SUBMITTED");
    }

    /** Waits until the case shows this of a unit's latest task. */
    LiveCase awaitTask(String unit, String field, Object value) {
        await().untilAsserted(() -> DISPATCHER
                .read(id)
                .body("tasks.findAll { it.unit == '%s' }.last().%s".formatted(unit, field), equalTo(value)));
        return this;
    }

    ReceivedRecord awaitMessage(String what) {
        return probe.awaitOne("grid.cases", "grid.case." + what + ".v1", id.toString());
    }

    /** What was published of it so far, each checked against its schema. */
    List<ReceivedRecord> messages() {
        var found = probe.all("grid.cases").stream()
                .filter(message -> id.toString().equals(message.subject()))
                .toList();
        for (var message : found) {
            var violations = Contracts.violations(message.type(), message.data());
            if (!violations.isEmpty() || !id.toString().equals(message.key())) {
                throw new AssertionError(message + ": " + violations);
            }
        }
        return found;
    }

    List<String> messageNames() {
        return messages().stream()
                .map(message -> message.type().replaceAll("grid\\.case\\.(.*)\\.v1", "$1"))
                .toList();
    }
}
