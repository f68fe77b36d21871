package org.gridwhistle.analytics.history;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Plays the lives of many cases, at random from a seed: some stay open, some are refused, handed up, returned, done again. */
public final class RandomHistory {

    public static final OffsetDateTime BEGIN = OffsetDateTime.parse("2026-03-01T00:00:00+08:00");
    public static final int DAYS = 40;

    private static final List<String> CHANNELS = List.of("MICRO_REPORT", "HOTLINE", "PATROL", "CAMERA");
    private static final List<String> MATTERS = List.of("010101", "010102", "010201", "020101", "030201", "060101");
    private static final List<String> GRIDS = List.of(
            "329901001001001",
            "329901001001002",
            "329901001002001",
            "329901002001001",
            "329902001001001",
            "329902001001002",
            "329902002003001");
    private static final List<String> UNITS = List.of("U-1", "U-2", "U-3", "U-4");

    private final Random random;
    private final Teller teller = new Teller();
    private final List<CaseStory> stories = new ArrayList<>();
    private OffsetDateTime now;

    private RandomHistory(long seed) {
        random = new Random(seed);
    }

    public static RandomHistory of(long seed, int cases) {
        var history = new RandomHistory(seed);
        for (var i = 1; i <= cases; i++) {
            history.live(i);
        }
        return history;
    }

    public List<CaseStory> stories() {
        return stories;
    }

    public List<Told> told() {
        return teller.told();
    }

    private void live(int serial) {
        now = BEGIN.plusSeconds(random.nextInt(DAYS * 86_400));
        var story = new CaseStory(
                uuid(),
                "329901-20260301-%06d".formatted(serial),
                one(CHANNELS),
                one(GRIDS),
                chance(80) ? one(MATTERS) : null,
                now);
        stories.add(story);
        teller.report(story);
        teller.ofCase(
                story,
                "opened",
                after(0),
                "REPORTED",
                "matterCode",
                story.matter,
                "gridCode",
                story.grid,
                "channel",
                story.channel,
                "source",
                "TEST",
                "reportedAt",
                story.receivedAt);
        switch (random.nextInt(10)) {
            case 0 -> {}
            case 1 -> refuse(story);
            case 2, 3, 4 -> selfHandle(story);
            default -> accept(story);
        }
    }

    private void refuse(CaseStory story) {
        story.excludedAt = after(300);
        teller.ofCase(story, "rejected", now, "REJECTED", "reasonCode", "OUT_OF_REMIT");
    }

    private void selfHandle(CaseStory story) {
        story.selfStartedAt = after(300);
        var promise = promise(story);
        teller.ofCase(
                story, "self-handling-started", now, "SELF_HANDLING", "startedAt", now, "handleDue", promise.due());
        if (chance(20)) {
            teller.ofCase(story, "handed-up", after(600), "REPORTED", "note", "管不了");
            accept(story);
        } else if (chance(90)) {
            var feedback = after(3000);
            teller.ofCase(
                    story, "self-result-submitted", now, "PENDING_CHECK", "resultCode", "RESOLVED", "submittedAt", now);
            while (chance(15)) {
                rework(story, "SELF_HANDLING");
                feedback = after(2000);
                teller.ofCase(
                        story,
                        "self-result-submitted",
                        now,
                        "PENDING_CHECK",
                        "resultCode",
                        "RESOLVED",
                        "submittedAt",
                        now);
            }
            close(story, feedback, true);
        }
    }

    private void accept(CaseStory story) {
        story.acceptedAt = after(300);
        story.matter = story.matter == null || chance(10) ? one(MATTERS) : story.matter;
        teller.ofCase(
                story,
                "accepted",
                now,
                "ACCEPTED",
                "matterCode",
                story.matter,
                "urgency",
                "GENERAL",
                "gridCode",
                story.grid,
                "acceptedAt",
                now);
        if (chance(5)) {
            refuse(story);
        } else if (chance(90)) {
            dispatch(story);
        }
    }

    private void dispatch(CaseStory story) {
        after(300);
        var lead = assign(story, true);
        var others = chance(40) ? List.of(assign(story, false)) : List.<TaskStory>of();
        announce(story);
        while (chance(12)) {
            lead = replace(story, lead);
        }
        if (chance(10)) {
            return;
        }
        others.forEach(other -> {
            if (chance(15)) {
                other.withdrawnAt = after(500);
                teller.ofCase(story, "task-withdrawn", now, "DISPATCHED", "taskId", other.id.toString());
                teller.ofTask(other, "withdrawn", now, "WITHDRAWN", "reason", "不再需要");
            } else {
                handle(other);
            }
        });
        if (handle(lead)) {
            check(story, lead);
        }
    }

    private void announce(CaseStory story) {
        var promise = promise(story);
        teller.ofCase(
                story,
                "dispatched",
                now,
                "DISPATCHED",
                "matterCode",
                story.matter,
                "gridCode",
                story.grid,
                "dispatchedAt",
                now,
                "handleDue",
                promise.due());
    }

    private TaskStory assign(CaseStory story, boolean lead) {
        var task = new TaskStory(uuid(), story, one(UNITS), lead, now);
        task.signDue = now.plusMinutes(20 + random.nextInt(100));
        task.arriveDue = now.plusMinutes(100 + random.nextInt(1000));
        task.requiresArrival = chance(85);
        story.tasks.add(task);
        teller.ofTask(
                task,
                "assigned",
                now,
                "PENDING_SIGN",
                "assignedAt",
                now,
                "signDue",
                task.signDue,
                "arriveDue",
                task.arriveDue,
                "handleDue",
                now.plusDays(3),
                "requiresArrival",
                task.requiresArrival);
        return task;
    }

    /** The lead asks to return its task; agreed, another unit gets the lead and the case a new deadline. */
    private TaskStory replace(CaseStory story, TaskStory lead) {
        var asked = after(400);
        lead.returnRequestedAt = lead.returnRequestedAt == null ? asked : lead.returnRequestedAt;
        teller.ofTask(lead, "return-requested", now, "RETURN_REVIEW", "reasonCode", "NOT_OUR_DUTY", "requestedAt", now);
        if (chance(30)) {
            teller.ofTask(lead, "return-denied", after(200), "PENDING_SIGN", "note", "属于你单位");
            return lead;
        }
        lead.returnedAt = after(400);
        teller.ofTask(lead, "returned", now, "RETURNED");
        var next = assign(story, true);
        announce(story);
        return next;
    }

    /** @return whether it got as far as a result */
    private boolean handle(TaskStory task) {
        if (chance(10)) {
            return false;
        }
        if (chance(80)) {
            task.signedAt = after(100);
            teller.ofTask(task, "signed", now, "SIGNED", "signedAt", now);
        }
        task.arrivedAt = after(800);
        teller.ofTask(
                task,
                "arrived",
                now,
                "ARRIVED",
                "arrivedAt",
                now,
                "mode",
                "ON_SITE",
                "impliedSign",
                task.signedAt == null);
        teller.ofTask(task, "findings-recorded", after(60), "HANDLING", "code", "TRUE");
        return chance(90) && feedback(task);
    }

    private boolean feedback(TaskStory task) {
        task.lastFeedbackAt = after(4000);
        teller.ofTask(
                task, "feedback-submitted", now, "FEEDBACK_SUBMITTED", "resultCode", "RESOLVED", "feedbackAt", now);
        return true;
    }

    private void check(CaseStory story, TaskStory lead) {
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
        story.tasks.stream().filter(task -> task.lastFeedbackAt != null).forEach(task -> {
            task.confirmedAt = after(1);
            teller.ofTask(task, "confirmed", now, "CONFIRMED");
        });
    }

    private void rework(CaseStory story, String state) {
        story.round++;
        var at = after(600);
        story.reworkedAt = story.reworkedAt == null ? at : story.reworkedAt;
        teller.ofCase(story, "rework-ordered", now, state, "reason", "没修好", "tasks", List.of());
    }

    private void close(CaseStory story, OffsetDateTime feedback, boolean selfHandled) {
        story.acceptedFeedbackAt = feedback;
        story.closedAt = after(900);
        story.selfHandled = selfHandled;
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
                "selfHandled",
                selfHandled);
    }

    private CaseStory.Promise promise(CaseStory story) {
        var promise = new CaseStory.Promise(now, now.plusMinutes(200 + random.nextInt(8000)));
        story.promises.add(promise);
        return promise;
    }

    /** Moves on by up to so many minutes, by at least a second. */
    private OffsetDateTime after(int minutes) {
        now = now.plusSeconds(1 + random.nextInt(minutes * 60 + 1));
        return now;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
