package org.gridwhistle.dispatch.casefile.event;

import java.util.Set;

/** Something that happened to a case. The types that other services may know have a published name in the contract. */
public sealed interface CaseEvent
        permits CaseOpened,
                VerificationRequested,
                CaseVerified,
                CaseAccepted,
                CaseRejected,
                SelfHandlingStarted,
                SelfResultSubmitted,
                HandedUp,
                CaseDispatched,
                TaskReported,
                CaseProgressed,
                CheckRequested,
                ReworkOrdered,
                ReturnDecided,
                TaskWithdrawn,
                CaseClosed,
                CaseMerged,
                CaseAdopted,
                CaseUnmerged,
                CaseReleased,
                RepeatFlagged,
                IncidentJoined,
                IncidentLeft,
                DeadlinesTightened,
                SupervisionRaised,
                RejectionRequested,
                RejectionWithdrawn,
                CaseAppealed,
                CaseSuspended,
                SuspensionDenied,
                CaseResumed,
                CaseReopened,
                CaseRated,
                CallbackRecorded,
                CallbackExcluded,
                CaseEvaluated,
                CancelRequested,
                CancelDenied,
                CaseCancelled,
                FollowUpSplit,
                FollowUpConfirmed,
                RecheckScheduled,
                RecheckRecorded,
                ResidentHeard,
                WhistleRequested,
                WhistleDenied,
                CaseEscalated,
                LeadChanged,
                CaseReclassified,
                ExtensionDecided,
                ConsultationOpened,
                ConsultationConcluded,
                CaseTagged {

    EventHead head();

    /** What a person wrote or would read about it, or null; stands in the timeline. */
    String text();

    /** Years that a due date of this event was counted through without a calendar. */
    default Set<Integer> unknownYears() {
        return Set.of();
    }
}
