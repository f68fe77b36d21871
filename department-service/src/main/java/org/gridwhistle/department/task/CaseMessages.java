package org.gridwhistle.department.task;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.inbox.IncomingMessage;
import org.gridwhistle.chassis.inbox.PoisonException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/** What the centre says on {@code grid.cases}, as far as it concerns the units; the records name the fields read here. */
@ApplicationScoped
class CaseMessages {

    private final ObjectReader reader;

    CaseMessages(ObjectMapper json) {
        reader = json.reader()
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** @throws PoisonException if a message of a known type lacks what it must tell */
    List<TaskCommand> commands(IncomingMessage message) {
        return switch (message.type()) {
            case "grid.case.dispatched.v1" -> read(message, Dispatched.class).commands();
            case "grid.case.rework-ordered.v1" ->
                read(message, ReworkOrdered.class).commands();
            case "grid.case.return-decided.v1" ->
                read(message, ReturnDecided.class).commands();
            case "grid.case.task-withdrawn.v1" ->
                read(message, TaskWithdrawn.class).commands();
            case "grid.case.closed.v1" -> read(message, Closed.class).commands();
            default -> List.of();
        };
    }

    private <T> T read(IncomingMessage message, Class<T> type) {
        try {
            return reader.treeToValue(message.payload(), type);
        } catch (IOException | RuntimeException e) {
            throw new PoisonException(e.getMessage());
        }
    }

    record Dispatched(
            UUID caseId,
            String number,
            int round,
            String matterCode,
            String matterName,
            String urgency,
            String gridCode,
            String gridLabel,
            String title,
            String description,
            Place location,
            EvidenceRule evidence,
            boolean remoteArrival,
            CaseBrief.AuthorityLine authorityLine,
            List<DispatchedTask> tasks) {

        List<TaskCommand> commands() {
            var brief = new CaseBrief(
                    number,
                    title,
                    description,
                    matterCode,
                    matterName,
                    urgency,
                    gridCode,
                    gridLabel,
                    location,
                    evidence,
                    remoteArrival,
                    authorityLine);
            return tasks.stream()
                    .<TaskCommand>map(task -> task.command(caseId, round, brief))
                    .toList();
        }
    }

    record DispatchedTask(
            UUID taskId,
            String unit,
            TaskRole role,
            boolean mandatory,
            Instant assignedAt,
            Instant signDue,
            Instant contactDue,
            Instant arriveDue,
            Instant handleDue,
            Instant returnUntil) {

        TaskCommand command(UUID caseId, int round, CaseBrief brief) {
            return new CentreCommand.AssignTask(
                    caseId,
                    new Assignment(taskId, caseId, unit, role, mandatory, brief),
                    new Deadlines(assignedAt, signDue, contactDue, arriveDue, handleDue, returnUntil),
                    round);
        }
    }

    record ReworkOrdered(UUID caseId, int round, String reason, List<Reworked> tasks) {

        List<TaskCommand> commands() {
            return tasks.stream()
                    .<TaskCommand>map(task ->
                            new CentreCommand.StartRework(caseId, task.taskId(), round, task.handleDue(), reason))
                    .toList();
        }
    }

    record Reworked(UUID taskId, Instant handleDue) {}

    record ReturnDecided(UUID caseId, UUID taskId, Decision decision, String note) {

        enum Decision {
            APPROVED,
            DENIED
        }

        List<TaskCommand> commands() {
            return List.of(
                    switch (decision) {
                        case APPROVED -> new CentreCommand.ApproveReturn(caseId, taskId);
                        case DENIED -> new CentreCommand.DenyReturn(caseId, taskId, note);
                    });
        }
    }

    record TaskWithdrawn(UUID caseId, UUID taskId, String reason) {

        List<TaskCommand> commands() {
            return List.of(new CentreCommand.WithdrawTask(caseId, taskId, reason));
        }
    }

    record Closed(UUID caseId) {

        List<TaskCommand> commands() {
            return List.of(new CentreCommand.CloseCase(caseId));
        }
    }
}
