package org.gridwhistle.dispatch.progress;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.dispatch.casefile.TaskNews;
import org.gridwhistle.dispatch.casefile.TaskNews.Contacted;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.ExtensionRequest;
import org.gridwhistle.dispatch.casefile.fact.Feedback;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.fact.SuspensionReason;
import org.gridwhistle.dispatch.casefile.fact.TaskState;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What this service reads of the messages of {@code grid.tasks}: the fields of all, and those of some. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TaskMessage(
        UUID taskId,
        UUID caseId,
        int round,
        long version,
        TaskState state,
        Actor actor,
        Instant signedAt,
        Instant arrivedAt,
        String note,
        ResultCode resultCode,
        String text,
        List<Evidence> evidence,
        Instant feedbackAt,
        String reasonCode,
        String authorityLine,
        String proposedUnit,
        Instant requestedAt,
        String reason,
        Instant reviewAt,
        Boolean justified,
        Integer score,
        String targetUnit,
        String legalBasis,
        Instant requestedDue,
        int nth,
        Instant contactedAt,
        Contacted.Outcome outcome,
        int attempts) {

    static final String SIGNED = "grid.task.signed.v1";
    static final String ARRIVED = "grid.task.arrived.v1";
    static final String FINDINGS_RECORDED = "grid.task.findings-recorded.v1";
    static final String FEEDBACK_SUBMITTED = "grid.task.feedback-submitted.v1";
    static final String RETURN_REQUESTED = "grid.task.return-requested.v1";
    static final String TRANSFER_REQUESTED = "grid.task.transfer-requested.v1";
    static final String EXTENSION_REQUESTED = "grid.task.extension-requested.v1";
    static final String SUSPENSION_REQUESTED = "grid.task.suspension-requested.v1";
    static final String CONTACTED = "grid.task.contacted.v1";
    static final String WHISTLE_RATED = "grid.task.whistle-rated.v1";

    private static final Set<String> NEWS = Set.of(
            SIGNED,
            ARRIVED,
            FINDINGS_RECORDED,
            FEEDBACK_SUBMITTED,
            RETURN_REQUESTED,
            TRANSFER_REQUESTED,
            EXTENSION_REQUESTED,
            SUSPENSION_REQUESTED,
            CONTACTED,
            WHISTLE_RATED);

    /** What the department service does because the case told it to. */
    static final Set<String> ECHOES = Set.of(
            "grid.task.assigned.v1",
            "grid.task.returned.v1",
            "grid.task.return-denied.v1",
            "grid.task.rework-started.v1",
            "grid.task.confirmed.v1",
            "grid.task.suspended.v1",
            "grid.task.resumed.v1",
            "grid.task.suspension-denied.v1",
            "grid.task.transferred.v1",
            "grid.task.extended.v1",
            "grid.task.extension-denied.v1",
            "grid.task.role-changed.v1",
            "grid.task.deadlines-changed.v1",
            "grid.task.withdrawn.v1");

    /** What the units and the grid note on the way, which a case shows in its timeline. */
    static final Set<String> NOTES = Set.of(
            "grid.task.arrival-confirmed.v1",
            "grid.task.arrival-disputed.v1",
            "grid.task.departed.v1",
            "grid.task.stage-planned.v1",
            "grid.task.stage-completed.v1",
            "grid.task.progress-noted.v1");

    static boolean isKnown(String type) {
        return ECHOES.contains(type) || NEWS.contains(type) || NOTES.contains(type);
    }

    TakeTaskNews command(String type) {
        var words = Stream.of(text, note, reason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new TakeTaskNews(caseId, new TaskNews(taskId, type, version, round, state, actor, words, content(type)));
    }

    private TaskNews.Content content(String type) {
        return switch (type) {
            case SIGNED -> new TaskNews.Signed(signedAt);
            case ARRIVED -> new TaskNews.Arrived(arrivedAt);
            case CONTACTED -> new Contacted(contactedAt, outcome, attempts);
            case FINDINGS_RECORDED -> new TaskNews.FindingsRecorded();
            case FEEDBACK_SUBMITTED ->
                new TaskNews.FedBack(new Feedback(resultCode, text, orEmpty(evidence), feedbackAt));
            case RETURN_REQUESTED ->
                new TaskNews.ReturnAsked(reasonCode, authorityLine, text, proposedUnit, requestedAt);
            case SUSPENSION_REQUESTED -> new TaskNews.SuspensionAsked(SuspensionReason.valueOf(reason), reviewAt, text);
            case WHISTLE_RATED -> new TaskNews.WhistleRated(justified, score, text);
            case TRANSFER_REQUESTED ->
                new TaskNews.ReturnAsked(reasonCode, authorityLine, text, targetUnit, requestedAt, true);
            case EXTENSION_REQUESTED ->
                new TaskNews.ExtensionAsked(new ExtensionRequest(reason, legalBasis, requestedDue, nth, requestedAt));
            default -> NOTES.contains(type) ? new TaskNews.Noted() : new TaskNews.Echo();
        };
    }

    private static List<Evidence> orEmpty(List<Evidence> shown) {
        return shown == null ? List.of() : shown;
    }
}
