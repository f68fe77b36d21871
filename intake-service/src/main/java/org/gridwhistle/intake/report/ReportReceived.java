package org.gridwhistle.intake.report;

import java.util.List;

import org.gridwhistle.intake.likeness.Words;
import org.gridwhistle.intake.privacy.PersonalData;

/** A report came in. From here on the report and the people in it go different ways. */
record ReportReceived(Report report, PersonalData people) {

    static ReportReceived of(
            SubmitReport command, Assessment.Fits fit, String number, List<Earlier> earlier, String submitter) {
        var draft = command.draft();
        var wording = draft.wording().redacted(draft.reporter());
        var report = new Report(
                command.reportId(),
                number,
                command.trackingToken(),
                command.fingerprint(),
                fit.source(),
                draft.sourceEventId(),
                wording,
                draft.matterCode(),
                fit.place(),
                draft.occurredAt(),
                command.receivedAt(),
                submitter,
                draft.reporter() != null,
                draft.callbackWanted(),
                draft.confidential(),
                draft.attachments(),
                Earlier.saidAgain(earlier, draft.matterCode(), Words.of(wording.title(), wording.description())));
        var original = wording.equals(draft.wording()) ? null : draft.wording();
        return new ReportReceived(report, new PersonalData(draft.reporter(), original));
    }
}
