package org.gridwhistle.analytics.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A month as a city publishes it: so many received, accepted, due, closed and closed in time. Every number contains the next. */
public final class PublishedMonth {

    private PublishedMonth() {}

    public static List<Told> told(OffsetDateTime from, int received, int accepted, int due, int closed, int onTime) {
        var teller = new Teller();
        for (var i = 0; i < received; i++) {
            var at = from.plusMinutes(10L * i);
            var story = new CaseStory(
                    new UUID(1054, i), "329901-20251201-%06d".formatted(i), "PATROL", "329901001001001", "010101", at);
            teller.report(story);
            teller.ofCase(
                    story,
                    "opened",
                    at,
                    "REPORTED",
                    "matterCode",
                    story.matter,
                    "gridCode",
                    story.grid,
                    "reportedAt",
                    at);
            if (i >= accepted) {
                teller.ofCase(story, "rejected", at.plusMinutes(1), "REJECTED", "reasonCode", "OUT_OF_REMIT");
                continue;
            }
            var handleDue = i < due ? at.plusHours(5) : from.plusMonths(1).plusMinutes(i);
            teller.ofCase(story, "accepted", at.plusMinutes(1), "ACCEPTED", "acceptedAt", at.plusMinutes(1));
            teller.ofCase(
                    story,
                    "dispatched",
                    at.plusMinutes(2),
                    "DISPATCHED",
                    "dispatchedAt",
                    at.plusMinutes(2),
                    "handleDue",
                    handleDue);
            if (i < closed) {
                var feedback = i < onTime ? handleDue : handleDue.plusSeconds(1);
                teller.ofCase(
                        story,
                        "closed",
                        feedback.plusHours(1),
                        "CLOSED",
                        "resultCode",
                        "RESOLVED",
                        "closedAt",
                        feedback.plusHours(1),
                        "feedbackAt",
                        feedback,
                        "handleDue",
                        handleDue,
                        "selfHandled",
                        false);
            }
        }
        return teller.told();
    }
}
