package org.gridwhistle.analytics.history;

import java.time.OffsetDateTime;
import java.util.List;

/** How results are checked, cases closed, residents asked, and some cases opened again. */
abstract class PlayedClosings extends PlayedTasks {

    private static final List<String> RESOLVED = List.of("YES", "PARTLY", "NO");
    private static final List<String> SATISFACTION = List.of("SATISFIED", "BASICALLY", "NEUTRAL", "UNSATISFIED");

    PlayedClosings(long seed) {
        super(seed);
    }

    /** Another round begins. */
    abstract void dispatch(CaseStory story);

    void check(CaseStory story, TaskStory lead) {
        teller.ofCase(story, "check-requested", after(1), "PENDING_CHECK", "feedbackAt", lead.lastFeedbackAt);
        if (chance(15)) {
            return;
        }
        while (chance(20)) {
            rework(story, "IN_PROGRESS");
            lead.round = story.round;
            teller.ofTask(lead, "rework-started", now, "HANDLING", "reason", "没修好", "handleDue", now.plusDays(1));
            feedback(lead);
            teller.ofCase(story, "check-requested", after(1), "PENDING_CHECK", "feedbackAt", lead.lastFeedbackAt);
        }
        close(story, lead.lastFeedbackAt, false);
        var done = story.tasks.stream().filter(task -> task.lastFeedbackAt != null && task.confirmedAt == null);
        done.filter(task -> task.round == story.round || task == lead).forEach(task -> {
            task.confirmedAt = after(1);
            teller.ofTask(task, "confirmed", now, "CONFIRMED");
        });
        ask(story);
    }

    void rework(CaseStory story, String state) {
        story.round++;
        var at = after(600);
        story.reworkedAt = story.reworkedAt == null ? at : story.reworkedAt;
        teller.ofCase(story, "rework-ordered", now, state, "reason", "没修好", "tasks", List.of());
    }

    void close(CaseStory story, OffsetDateTime feedback, boolean selfHandled) {
        story.turns.add(new CaseStory.Turn(after(900), "CLOSED", story.round, feedback, selfHandled));
        var original = story.promises.getFirst().due();
        story.originalDue = original;
        teller.ofCase(
                story,
                "closed",
                now,
                "CLOSED",
                "resultCode",
                "RESOLVED",
                "closedAt",
                now,
                "feedbackAt",
                feedback,
                "handleDue",
                story.dueAt(now),
                "originalHandleDue",
                original,
                "selfHandled",
                selfHandled);
    }

    /** The reporter is called back, rates, is not satisfied. */
    void ask(CaseStory story) {
        for (var attempt = 1; attempt <= random.nextInt(4); attempt++) {
            callBack(story, attempt);
        }
        if (chance(30)) {
            var resolved = one(RESOLVED);
            story.answers.add(new CaseStory.Answer(story.round, after(900), false, true, resolved, null, null));
            teller.ofCase(story, "rated", now, "EVALUATED", "rater", "RESIDENT", "resolved", resolved, "score", 3);
        }
        if (chance(15)) {
            story.round++;
            turn(story, "reopened", "ACCEPTED", "OPEN");
            story.reopenedAt = story.reopenedAt == null ? now : story.reopenedAt;
            dispatch(story);
        }
    }

    void callBack(CaseStory story, int attempt) {
        var reached = chance(70);
        var at = after(900);
        var resolved = reached ? one(RESOLVED) : null;
        var satisfaction = reached ? one(SATISFACTION) : null;
        teller.ofCase(
                story,
                "callback-recorded",
                now,
                "CLOSED",
                "attempt",
                attempt,
                "outcome",
                reached ? "REACHED" : "UNREACHED",
                "resolved",
                resolved,
                "satisfaction",
                satisfaction);
        var excludedAt = reached && chance(20) ? after(900) : null;
        if (excludedAt != null) {
            teller.ofCase(story, "callback-excluded", now, "CLOSED", "attempt", attempt, "reason", "超出政策");
        }
        story.answers.add(new CaseStory.Answer(story.round, at, true, reached, resolved, satisfaction, excludedAt));
    }
}
