package org.gridwhistle.dispatch.casefile.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.outbox.OutboxMessage;
import org.gridwhistle.chassis.time.ClockProducer;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.event.CallbackExcluded;
import org.gridwhistle.dispatch.casefile.event.CallbackRecorded;
import org.gridwhistle.dispatch.casefile.event.CancelDenied;
import org.gridwhistle.dispatch.casefile.event.CancelRequested;
import org.gridwhistle.dispatch.casefile.event.CaseAccepted;
import org.gridwhistle.dispatch.casefile.event.CaseAdopted;
import org.gridwhistle.dispatch.casefile.event.CaseAppealed;
import org.gridwhistle.dispatch.casefile.event.CaseCancelled;
import org.gridwhistle.dispatch.casefile.event.CaseClosed;
import org.gridwhistle.dispatch.casefile.event.CaseDispatched;
import org.gridwhistle.dispatch.casefile.event.CaseEscalated;
import org.gridwhistle.dispatch.casefile.event.CaseEvaluated;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.CaseMerged;
import org.gridwhistle.dispatch.casefile.event.CaseOpened;
import org.gridwhistle.dispatch.casefile.event.CaseProgressed;
import org.gridwhistle.dispatch.casefile.event.CaseRated;
import org.gridwhistle.dispatch.casefile.event.CaseReclassified;
import org.gridwhistle.dispatch.casefile.event.CaseRejected;
import org.gridwhistle.dispatch.casefile.event.CaseReleased;
import org.gridwhistle.dispatch.casefile.event.CaseReopened;
import org.gridwhistle.dispatch.casefile.event.CaseResumed;
import org.gridwhistle.dispatch.casefile.event.CaseSuspended;
import org.gridwhistle.dispatch.casefile.event.CaseTagged;
import org.gridwhistle.dispatch.casefile.event.CaseUnmerged;
import org.gridwhistle.dispatch.casefile.event.CaseVerified;
import org.gridwhistle.dispatch.casefile.event.CheckRequested;
import org.gridwhistle.dispatch.casefile.event.ConsultationConcluded;
import org.gridwhistle.dispatch.casefile.event.ConsultationOpened;
import org.gridwhistle.dispatch.casefile.event.DeadlinesTightened;
import org.gridwhistle.dispatch.casefile.event.EventHead;
import org.gridwhistle.dispatch.casefile.event.ExtensionDecided;
import org.gridwhistle.dispatch.casefile.event.FollowUpConfirmed;
import org.gridwhistle.dispatch.casefile.event.FollowUpSplit;
import org.gridwhistle.dispatch.casefile.event.HandedUp;
import org.gridwhistle.dispatch.casefile.event.IncidentJoined;
import org.gridwhistle.dispatch.casefile.event.IncidentLeft;
import org.gridwhistle.dispatch.casefile.event.LeadChanged;
import org.gridwhistle.dispatch.casefile.event.RecheckRecorded;
import org.gridwhistle.dispatch.casefile.event.RecheckScheduled;
import org.gridwhistle.dispatch.casefile.event.RejectionRequested;
import org.gridwhistle.dispatch.casefile.event.RejectionWithdrawn;
import org.gridwhistle.dispatch.casefile.event.RepeatFlagged;
import org.gridwhistle.dispatch.casefile.event.ResidentHeard;
import org.gridwhistle.dispatch.casefile.event.ReturnDecided;
import org.gridwhistle.dispatch.casefile.event.ReworkOrdered;
import org.gridwhistle.dispatch.casefile.event.SelfHandlingStarted;
import org.gridwhistle.dispatch.casefile.event.SelfResultSubmitted;
import org.gridwhistle.dispatch.casefile.event.SupervisionRaised;
import org.gridwhistle.dispatch.casefile.event.SuspensionDenied;
import org.gridwhistle.dispatch.casefile.event.TaskReported;
import org.gridwhistle.dispatch.casefile.event.TaskWithdrawn;
import org.gridwhistle.dispatch.casefile.event.VerificationRequested;
import org.gridwhistle.dispatch.casefile.event.WhistleDenied;
import org.gridwhistle.dispatch.casefile.event.WhistleRequested;
import org.gridwhistle.dispatch.casefile.fact.AuthorityRef;
import org.gridwhistle.dispatch.deadline.Due;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The published contract: events become messages of {@code grid.cases}. */
public class CaseMessages {

    static final String TOPIC = "grid.cases";

    private final ObjectMapper json;

    CaseMessages(ObjectMapper house) {
        this.json = house.copy()
                .addMixIn(CaseEvent.class, HeadInTheOpen.class)
                .addMixIn(CaseDispatched.class, WithoutYears.class)
                .addMixIn(ReworkOrdered.class, WithoutYears.class)
                .addMixIn(CaseReclassified.class, WithoutYears.class)
                .addMixIn(AuthorityRef.class, WithoutVersion.class)
                .addMixIn(Due.class, JustTheInstant.class);
    }

    List<OutboxMessage> of(Outcome<CaseCommand, Case, CaseEvent> outcome) {
        return outcome.events().stream()
                .flatMap(event -> publishedName(event).stream().map(type -> message(type, event, outcome)))
                .toList();
    }

    /** What an event is called in timelines. */
    static String name(CaseEvent event) {
        return switch (event) {
            case TaskReported reported -> reported.type();
            case ResidentHeard heard -> heard.type();
            default -> publishedName(event).orElseThrow();
        };
    }

    private OutboxMessage message(String type, CaseEvent event, Outcome<CaseCommand, Case, CaseEvent> outcome) {
        var head = event.head();
        return new OutboxMessage(
                Ids.next(),
                TOPIC,
                head.caseId().toString(),
                type,
                write(event),
                outcome.traceparent(),
                head.at().atZone(ClockProducer.ZONE).toOffsetDateTime());
    }

    private String write(CaseEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(event + " cannot be written", e);
        }
    }

    private static Optional<String> publishedName(CaseEvent event) {
        return switch (event) {
            case CaseOpened opened -> Optional.of("grid.case.opened.v1");
            case VerificationRequested requested -> Optional.of("grid.case.verification-requested.v1");
            case CaseVerified verified -> Optional.of("grid.case.verified.v1");
            case CaseAccepted accepted -> Optional.of("grid.case.accepted.v1");
            case CaseRejected rejected -> Optional.of("grid.case.rejected.v1");
            case SelfHandlingStarted started -> Optional.of("grid.case.self-handling-started.v1");
            case SelfResultSubmitted submitted -> Optional.of("grid.case.self-result-submitted.v1");
            case HandedUp handedUp -> Optional.of("grid.case.handed-up.v1");
            case CaseDispatched dispatched -> Optional.of("grid.case.dispatched.v1");
            case CaseProgressed progressed -> Optional.of("grid.case.progressed.v1");
            case CheckRequested requested -> Optional.of("grid.case.check-requested.v1");
            case ReworkOrdered ordered -> Optional.of("grid.case.rework-ordered.v1");
            case ReturnDecided decided -> Optional.of("grid.case.return-decided.v1");
            case TaskWithdrawn withdrawn -> Optional.of("grid.case.task-withdrawn.v1");
            case CaseClosed closed -> Optional.of("grid.case.closed.v1");
            case CaseMerged merged -> Optional.of("grid.case.merged.v1");
            case CaseAdopted adopted -> Optional.of("grid.case.adopted.v1");
            case CaseUnmerged unmerged -> Optional.of("grid.case.unmerged.v1");
            case CaseReleased released -> Optional.of("grid.case.released.v1");
            case RepeatFlagged flagged -> Optional.of("grid.case.repeat-flagged.v1");
            case IncidentJoined joined -> Optional.of("grid.case.incident-joined.v1");
            case IncidentLeft left -> Optional.of("grid.case.incident-left.v1");
            case DeadlinesTightened tightened -> Optional.of("grid.case.deadlines-tightened.v1");
            case SupervisionRaised raised -> Optional.of("grid.case.supervision-raised.v1");
            case RejectionRequested requested -> Optional.of("grid.case.rejection-requested.v1");
            case RejectionWithdrawn withdrawn -> Optional.of("grid.case.rejection-withdrawn.v1");
            case CaseAppealed appealed -> Optional.of("grid.case.appealed.v1");
            case CaseSuspended suspended -> Optional.of("grid.case.suspended.v1");
            case SuspensionDenied denied -> Optional.of("grid.case.suspension-denied.v1");
            case CaseResumed resumed -> Optional.of("grid.case.resumed.v1");
            case CaseReopened reopened -> Optional.of("grid.case.reopened.v1");
            case CaseRated rated -> Optional.of("grid.case.rated.v1");
            case CallbackRecorded recorded -> Optional.of("grid.case.callback-recorded.v1");
            case CallbackExcluded excluded -> Optional.of("grid.case.callback-excluded.v1");
            case CaseEvaluated evaluated -> Optional.of("grid.case.evaluated.v1");
            case CancelRequested requested -> Optional.of("grid.case.cancel-requested.v1");
            case CancelDenied denied -> Optional.of("grid.case.cancel-denied.v1");
            case CaseCancelled cancelled -> Optional.of("grid.case.cancelled.v1");
            case FollowUpSplit split -> Optional.of("grid.case.follow-up-split.v1");
            case FollowUpConfirmed confirmed -> Optional.of("grid.case.follow-up-confirmed.v1");
            case RecheckScheduled scheduled -> Optional.of("grid.case.recheck-scheduled.v1");
            case RecheckRecorded recorded -> Optional.of("grid.case.recheck-recorded.v1");
            case WhistleRequested requested -> Optional.of("grid.case.whistle-requested.v1");
            case WhistleDenied denied -> Optional.of("grid.case.whistle-denied.v1");
            case CaseEscalated escalated -> Optional.of("grid.case.escalated.v1");
            case LeadChanged changed -> Optional.of("grid.case.lead-changed.v1");
            case CaseReclassified reclassified -> Optional.of("grid.case.reclassified.v1");
            case ExtensionDecided decided -> Optional.of("grid.case.extension-decided.v1");
            case ConsultationOpened opened -> Optional.of("grid.case.consultation-opened.v1");
            case ConsultationConcluded concluded -> Optional.of("grid.case.consultation-concluded.v1");
            case CaseTagged tagged -> Optional.of("grid.case.tagged.v1");
            // The department service has published it already.
            case TaskReported reported -> Optional.empty();
            // And so has intake.
            case ResidentHeard heard -> Optional.empty();
        };
    }

    private interface HeadInTheOpen {

        @JsonUnwrapped
        EventHead head();
    }

    private interface WithoutYears {

        @JsonIgnore
        Set<Integer> years();
    }

    private interface WithoutVersion {

        @JsonIgnore
        long version();
    }

    private interface JustTheInstant {

        @JsonValue
        Instant at();
    }
}
