package org.gridwhistle.dispatch.casefile.view;

import java.time.Instant;
import java.util.List;

import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.Done;
import org.gridwhistle.dispatch.casefile.Reported;
import org.gridwhistle.dispatch.casefile.Suspended;
import org.gridwhistle.dispatch.casefile.Timer;
import org.gridwhistle.dispatch.casefile.fact.AuthorityRef;
import org.gridwhistle.dispatch.casefile.fact.Consultation;
import org.gridwhistle.dispatch.casefile.fact.Handler;
import org.gridwhistle.dispatch.casefile.fact.LeadChange;
import org.gridwhistle.dispatch.casefile.fact.PendingRejection;
import org.gridwhistle.dispatch.casefile.fact.PendingWhistle;
import org.gridwhistle.dispatch.casefile.fact.Place;
import org.gridwhistle.dispatch.casefile.fact.Review;
import org.gridwhistle.dispatch.casefile.fact.Suspension;
import org.gridwhistle.dispatch.casefile.lookup.CaseReference;
import org.gridwhistle.dispatch.casefile.store.CaseSummary;
import org.gridwhistle.dispatch.casefile.store.Lamp;
import org.gridwhistle.dispatch.casefile.store.TimelineEntry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * All there is to know about one case.
 *
 * @param handlers who handled it in the present round; none of them may check it
 * @param result           the closing words for the public, or null
 * @param suspension       why it stands still, or null
 * @param pendingRejection what waits for a second person, or null
 * @param review           what else waits, and what was thought of the result
 * @param requestedWhistle what somebody asks to be called and nobody has approved yet, or null
 * @param leadChange       the one that waits for the new lead's signature, or null
 */
public record CaseDetail(
        @JsonUnwrapped CaseSummary summary,
        String description,
        Place location,
        boolean confidential,
        AuthorityRef authorityLine,
        List<TaskView> tasks,
        List<Handler> handlers,
        String result,
        Suspension suspension,
        PendingRejection pendingRejection,
        Review review,
        List<TimelineEntry> timeline,
        TiesView ties,
        List<ClockView> clocks,
        PendingWhistle requestedWhistle,
        LeadChange leadChange,
        List<Consultation> consultations) {

    static CaseDetail of(
            Case found, List<TimelineEntry> timeline, List<Timer> timers, Instant now, CaseReference reference) {
        var file = found.file();
        return new CaseDetail(
                CaseSummary.of(found, Lamp.of(timers, now)),
                file.report().description(),
                file.report().place(),
                file.report().confidential(),
                file.authorityLine(),
                file.tasks().stream().map(task -> TaskView.of(task, reference)).toList(),
                file.handlers(),
                found instanceof Done done ? done.closure().text() : null,
                found instanceof Suspended standing ? standing.suspension() : null,
                found instanceof Reported reported ? reported.pendingRejection() : null,
                file.review(),
                timeline,
                TiesView.of(found),
                ClockView.of(found, timers, now),
                found.pendingWhistle().orElse(null),
                file.calling().leadChange(),
                file.calling().consultations());
    }
}
