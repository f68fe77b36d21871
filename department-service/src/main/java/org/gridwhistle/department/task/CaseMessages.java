package org.gridwhistle.department.task;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.inbox.IncomingMessage;
import org.gridwhistle.chassis.inbox.PoisonException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/** What the centre says on {@code grid.cases}, as far as it concerns the units. */
@ApplicationScoped
class CaseMessages {

    private static final Map<String, Class<? extends CaseMessage>> TYPES = Map.ofEntries(
            Map.entry("grid.case.dispatched.v1", OrderMessages.Dispatched.class),
            Map.entry("grid.case.rework-ordered.v1", OrderMessages.ReworkOrdered.class),
            Map.entry("grid.case.task-withdrawn.v1", OrderMessages.TaskWithdrawn.class),
            Map.entry("grid.case.closed.v1", OrderMessages.Closed.class),
            Map.entry("grid.case.lead-changed.v1", OrderMessages.LeadChanged.class),
            Map.entry("grid.case.reclassified.v1", OrderMessages.Reclassified.class),
            Map.entry("grid.case.deadlines-tightened.v1", OrderMessages.DeadlinesTightened.class),
            Map.entry("grid.case.follow-up-split.v1", OrderMessages.FollowUpSplit.class),
            Map.entry("grid.case.follow-up-confirmed.v1", OrderMessages.FollowUpConfirmed.class),
            Map.entry("grid.case.return-decided.v1", DecisionMessages.ReturnDecided.class),
            Map.entry("grid.case.extension-decided.v1", DecisionMessages.ExtensionDecided.class),
            Map.entry("grid.case.suspended.v1", DecisionMessages.Suspended.class),
            Map.entry("grid.case.suspension-denied.v1", DecisionMessages.SuspensionDenied.class),
            Map.entry("grid.case.resumed.v1", DecisionMessages.Resumed.class),
            Map.entry("grid.case.escalated.v1", NoticeMessages.Escalated.class),
            Map.entry("grid.case.supervision-raised.v1", NoticeMessages.SupervisionRaised.class),
            Map.entry("grid.case.consultation-opened.v1", NoticeMessages.ConsultationOpened.class),
            Map.entry("grid.case.consultation-concluded.v1", NoticeMessages.ConsultationConcluded.class));

    private final ObjectReader reader;

    CaseMessages(ObjectMapper json) {
        reader = json.reader()
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .with(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** @throws PoisonException if a message of a known type lacks what it must tell */
    List<TaskCommand> commands(IncomingMessage message) {
        var type = TYPES.get(message.type());
        if (type == null) {
            return List.of();
        }
        try {
            return reader.treeToValue(message.payload(), type)
                    .commands(message.time().toInstant());
        } catch (IOException | RuntimeException e) {
            throw new PoisonException(e.getMessage());
        }
    }
}
