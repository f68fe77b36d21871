package org.gridwhistle.analytics.history;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gridwhistle.chassis.testing.CloudEvent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Says in the words of the contract what the three other services would say. */
public final class Teller {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Told> told = new ArrayList<>();

    /** Everything said, in the order of the telling. */
    public List<Told> told() {
        return told;
    }

    void report(CaseStory story) {
        tell(
                Told.EVENTS,
                "grid.event.reported.v1",
                story,
                story.receivedAt,
                fields(
                        "id", story.id,
                        "number", story.number,
                        "source", "TEST",
                        "channel", story.channel,
                        "title", "测试",
                        "matterCode", story.matter,
                        "gridCode", story.grid,
                        "receivedAt", story.receivedAt));
    }

    /** One change of a case: its version grows by one. */
    void ofCase(CaseStory story, String what, OffsetDateTime at, String state, Object... more) {
        story.version++;
        var body = fields(
                "caseId", story.id,
                "number", story.number,
                "version", story.version,
                "round", story.round,
                "at", at,
                "state", state,
                "actor", Map.of("id", "somebody", "role", "dispatcher"));
        body.putAll(fields(more));
        tell(Told.CASES, "grid.case." + what + ".v1", story, at, body);
    }

    void ofTask(TaskStory task, String what, OffsetDateTime at, String state, Object... more) {
        task.version++;
        var body = fields(
                "taskId", task.id,
                "caseId", task.ofCase.id,
                "unit", task.unit,
                "role", task.role,
                "mandatory", task.role.equals("LEAD"),
                "round", task.round,
                "version", task.version,
                "state", state,
                "at", at);
        body.putAll(fields(more));
        tell(Told.TASKS, "grid.task." + what + ".v1", task.ofCase, at, body);
    }

    private void tell(String topic, String type, CaseStory story, OffsetDateTime at, Map<String, Object> body) {
        try {
            told.add(new Told(
                    topic,
                    CloudEvent.of(type, story.id.toString(), JSON.writeValueAsString(body))
                            .withTime(at)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            fields.put(
                    (String) namesAndValues[i],
                    value instanceof OffsetDateTime || value instanceof UUID ? value.toString() : value);
        }
        return fields;
    }
}
