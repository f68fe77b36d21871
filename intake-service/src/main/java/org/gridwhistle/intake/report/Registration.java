package org.gridwhistle.intake.report;

import java.util.List;

import org.gridwhistle.chassis.command.Decision;

/** What stands under a source's own id (登记): nothing yet, or a report. */
sealed interface Registration {

    /** @param submitter the subject of the token that it came with */
    Decision<Registration, ReportReceived> submit(SubmitReport command, String submitter);

    /**
     * @param number  kept ready for the report that comes; null if none that fits will
     * @param earlier what its reporter reported before
     */
    record Open(String number, List<Earlier> earlier) implements Registration {

        @Override
        public Decision<Registration, ReportReceived> submit(SubmitReport command, String submitter) {
            return switch (command.assessment()) {
                case Assessment.DoesNotFit(var refusal) -> Decision.reject(refusal);
                case Assessment.Fits fit -> {
                    var received = ReportReceived.of(command, fit, number, earlier, submitter);
                    yield Decision.accept(
                            new Registered(Receipt.of(received.report()), command.fingerprint()), received);
                }
            };
        }
    }

    /** A report that is in never changes; who sends the same again gets the same receipt. */
    record Registered(Receipt receipt, String fingerprint) implements Registration {

        @Override
        public Decision<Registration, ReportReceived> submit(SubmitReport command, String submitter) {
            return fingerprint.equals(command.fingerprint())
                    ? Decision.acceptAll(this, List.of())
                    : Decision.reject(
                            ReportProblem.EVENT_ID_REUSED,
                            command.draft().source(),
                            command.draft().sourceEventId());
        }
    }
}
