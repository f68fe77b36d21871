package org.gridwhistle.department.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps tasks in their rows. The state is a column, and what is on file is the same record in every state. */
@ApplicationScoped
public class TaskStore {

    private final ObjectReader reader;
    private final ObjectWriter writer;

    TaskStore(ObjectMapper json) {
        // A row that a newer version wrote is still read.
        reader = json.readerFor(TaskFile.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        writer = json.writerFor(TaskFile.class);
    }

    /** @return the tasks, by the id of their case */
    Map<UUID, CaseTasks> byCase(List<TaskRow> rows) {
        var tasks = new HashMap<UUID, Map<UUID, Task>>();
        rows.forEach(row ->
                tasks.computeIfAbsent(row.caseId, ignored -> new HashMap<>()).put(row.id, read(row)));
        var cases = new HashMap<UUID, CaseTasks>();
        tasks.forEach((id, ofCase) -> cases.put(id, new CaseTasks(ofCase)));
        return cases;
    }

    /** Writes what the changes left. The rows of tasks that are not new stand in the session, locked. */
    Uni<Void> save(Mutiny.Session session, List<TaskChange> changes) {
        var last = new HashMap<UUID, Task>();
        changes.forEach(change -> last.put(change.after().id(), change.after()));
        var added = changes.stream()
                .filter(TaskChange::isNew)
                .map(change -> write(new TaskRow(), last.remove(change.after().id())))
                .toArray();
        return Multi.createFrom()
                .iterable(last.values())
                .onItem()
                .transformToUniAndConcatenate(
                        task -> session.find(TaskRow.class, task.id()).invoke(row -> write(row, task)))
                .collect()
                .last()
                .chain(() -> session.persistAll(added));
    }

    public Task read(TaskRow row) {
        return read(row.state, row.file);
    }

    /** @param file the JSON of the column of that name */
    public Task read(TaskStatus state, String file) {
        try {
            return state.of(reader.readValue(file));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private TaskRow write(TaskRow row, Task task) {
        var assignment = task.assignment();
        row.id = task.id();
        row.caseId = assignment.caseId();
        row.unit = assignment.unit();
        row.role = assignment.role();
        row.state = task.status();
        row.open = task instanceof OpenTask;
        row.gridCode = assignment.brief().gridCode();
        row.nextDue = task.nextDue().orElse(TaskRow.NO_DUE);
        row.supervised = task.supervision().isPresent();
        row.file = json(task.file());
        return row;
    }

    private String json(TaskFile file) {
        try {
            return writer.writeValueAsString(file);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
