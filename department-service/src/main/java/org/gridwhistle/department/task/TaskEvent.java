package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;

/**
 * What happened to a task. The components of a record are the fields of the message that tells of it, beside those that every
 * message has.
 */
public sealed interface TaskEvent
        permits TaskEvent.Assigned,
                TaskEvent.Signed,
                TaskEvent.Arrived,
                TaskEvent.FindingsRecorded,
                TaskEvent.FeedbackSubmitted,
                TaskEvent.ReturnRequested,
                TaskEvent.Returned,
                TaskEvent.ReturnDenied,
                TaskEvent.ReworkStarted,
                TaskEvent.Confirmed,
                TaskEvent.Withdrawn,
                FieldEvent,
                RequestEvent,
                CentreEvent {

    /** The stable name of the message. */
    String type();

    /** What the timeline quotes; null if there is nothing to quote. */
    default String text() {
        return null;
    }

    /** Whether the other services are told. */
    default boolean told() {
        return true;
    }

    record Assigned(
            Instant assignedAt,
            Instant signDue,
            Instant contactDue,
            Instant arriveDue,
            Instant handleDue,
            boolean requiresArrival)
            implements TaskEvent {

        static Assigned of(Deadlines deadlines) {
            return new Assigned(
                    deadlines.assignedAt(),
                    deadlines.signDue(),
                    deadlines.contactDue(),
                    deadlines.arriveDue(),
                    deadlines.handleDue(),
                    deadlines.arriveDue() != null);
        }

        @Override
        public String type() {
            return "grid.task.assigned.v1";
        }
    }

    record Signed(Instant signedAt) implements TaskEvent {
        @Override
        public String type() {
            return "grid.task.signed.v1";
        }
    }

    /** @param impliedSign whether nobody had signed before */
    record Arrived(
            Instant arrivedAt,
            Arrival.Mode mode,
            Place place,
            List<String> people,
            String overrideReason,
            List<Evidence> evidence,
            boolean impliedSign)
            implements TaskEvent {

        static Arrived of(Arrival arrival, boolean impliedSign) {
            return new Arrived(
                    arrival.arrivedAt(),
                    arrival.mode(),
                    arrival.place(),
                    arrival.people(),
                    arrival.overrideReason(),
                    arrival.evidence(),
                    impliedSign);
        }

        @Override
        public String type() {
            return "grid.task.arrived.v1";
        }

        @Override
        public String text() {
            return String.join("、", people);
        }
    }

    record FindingsRecorded(Findings.Code code, String note) implements TaskEvent {
        @Override
        public String type() {
            return "grid.task.findings-recorded.v1";
        }

        @Override
        public String text() {
            return note;
        }
    }

    record FeedbackSubmitted(ResultCode resultCode, String text, List<Evidence> evidence, Instant feedbackAt)
            implements TaskEvent {

        static FeedbackSubmitted of(Feedback feedback) {
            return new FeedbackSubmitted(
                    feedback.resultCode(), feedback.text(), feedback.evidence(), feedback.feedbackAt());
        }

        @Override
        public String type() {
            return "grid.task.feedback-submitted.v1";
        }
    }

    record ReturnRequested(
            ReturnRequest.Reason reasonCode,
            String authorityLine,
            String text,
            String proposedUnit,
            Instant requestedAt)
            implements TaskEvent {

        static ReturnRequested of(ReturnRequest request) {
            return new ReturnRequested(
                    request.reasonCode(),
                    request.authorityLine(),
                    request.text(),
                    request.proposedUnit(),
                    request.requestedAt());
        }

        @Override
        public String type() {
            return "grid.task.return-requested.v1";
        }
    }

    record Returned() implements TaskEvent {
        @Override
        public String type() {
            return "grid.task.returned.v1";
        }
    }

    record ReturnDenied(String note) implements TaskEvent {
        @Override
        public String type() {
            return "grid.task.return-denied.v1";
        }

        @Override
        public String text() {
            return note;
        }
    }

    record ReworkStarted(String reason, Instant handleDue) implements TaskEvent {
        @Override
        public String type() {
            return "grid.task.rework-started.v1";
        }

        @Override
        public String text() {
            return reason;
        }
    }

    record Confirmed() implements TaskEvent {
        @Override
        public String type() {
            return "grid.task.confirmed.v1";
        }
    }

    record Withdrawn(String reason) implements TaskEvent {
        @Override
        public String type() {
            return "grid.task.withdrawn.v1";
        }

        @Override
        public String text() {
            return reason;
        }
    }
}
