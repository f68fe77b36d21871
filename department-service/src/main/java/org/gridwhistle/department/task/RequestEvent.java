package org.gridwhistle.department.task;

import java.time.Instant;

/** What a unit asked of the centre beside a return, and what it was answered. */
public sealed interface RequestEvent extends TaskEvent {

    record TransferRequested(
            String targetUnit, ReturnRequest.Reason reasonCode, String authorityLine, String text, Instant requestedAt)
            implements RequestEvent {

        static TransferRequested of(ReturnRequest request) {
            return new TransferRequested(
                    request.transferTo(),
                    request.reasonCode(),
                    request.authorityLine(),
                    request.text(),
                    request.requestedAt());
        }

        @Override
        public String type() {
            return "grid.task.transfer-requested.v1";
        }
    }

    record Transferred() implements RequestEvent {
        @Override
        public String type() {
            return "grid.task.transferred.v1";
        }
    }

    record ExtensionRequested(String reason, String legalBasis, Instant requestedDue, int nth, Instant requestedAt)
            implements RequestEvent {

        static ExtensionRequested of(Extensions.Request request) {
            return new ExtensionRequested(
                    request.reason(),
                    request.legalBasis(),
                    request.requestedDue(),
                    request.nth(),
                    request.requestedAt());
        }

        @Override
        public String type() {
            return "grid.task.extension-requested.v1";
        }

        @Override
        public String text() {
            return reason;
        }
    }

    record Extended(Instant handleDue) implements RequestEvent {
        @Override
        public String type() {
            return "grid.task.extended.v1";
        }
    }

    record ExtensionDenied(String note) implements RequestEvent {
        @Override
        public String type() {
            return "grid.task.extension-denied.v1";
        }

        @Override
        public String text() {
            return note;
        }
    }

    record SuspensionRequested(Suspension.Reason reason, Instant reviewAt, String text) implements RequestEvent {
        @Override
        public String type() {
            return "grid.task.suspension-requested.v1";
        }
    }

    record SuspensionDenied(String note) implements RequestEvent {
        @Override
        public String type() {
            return "grid.task.suspension-denied.v1";
        }

        @Override
        public String text() {
            return note;
        }
    }
}
