package org.gridwhistle.analytics.history;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Plays the lives of many cases, at random from a seed: some stay open, some are refused, handed up, returned, done again. */
public final class RandomHistory extends PlayedClosings {

    public static final OffsetDateTime BEGIN = OffsetDateTime.parse("2026-03-01T00:00:00+08:00");
    public static final int DAYS = 40;

    private static final List<String> CHANNELS = List.of("MICRO_REPORT", "HOTLINE", "PATROL", "CAMERA");
    private static final List<String> GRIDS = List.of(
            "329901001001001",
            "329901001001002",
            "329901001002001",
            "329901002001001",
            "329902001001001",
            "329902001001002",
            "329902002003001");

    private final List<CaseStory> stories = new ArrayList<>();

    private RandomHistory(long seed) {
        super(seed);
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
        story.mode = chance(20) ? "EMERGENCY" : "NORMAL";
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
                story.receivedAt,
                "mode",
                story.mode);
        if (chance(8)) {
            story.repeatedAt = after(5);
            teller.ofCase(story, "repeat-flagged", now, "REPORTED", "of", uuid().toString(), "kind", "PLACE");
        }
        if (chance(8)) {
            turn(story, "merged", "MERGED", "EXCLUDED");
            if (chance(50)) {
                return;
            }
            turn(story, "unmerged", "REPORTED", "OPEN");
        }
        switch (random.nextInt(10)) {
            case 0 -> {}
            case 1 -> refuse(story);
            case 2, 3, 4 -> selfHandle(story);
            default -> accept(story);
        }
    }

    private void refuse(CaseStory story) {
        turn(story, "rejected", "REJECTED", "EXCLUDED");
        if (story.acceptedAt == null && chance(40)) {
            turn(story, "appealed", "REPORTED", "OPEN");
            accept(story);
        }
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
            ask(story);
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

    @Override
    void dispatch(CaseStory story) {
        after(300);
        story.dispatchedAt = story.dispatchedAt == null ? now : story.dispatchedAt;
        var lead = assign(story, "LEAD");
        var others = chance(40) ? List.of(assign(story, "COOPERATING")) : List.<TaskStory>of();
        announce(story);
        if (chance(10)) {
            after(60);
            story.escalatedAt = story.escalatedAt == null ? now : story.escalatedAt;
            teller.ofCase(story, "escalated", now, "DISPATCHED", "toLevel", "HARD");
        }
        if (chance(12)) {
            reclassify(story, lead);
        }
        while (chance(12)) {
            lead = replace(story, lead);
        }
        if (chance(10)) {
            return;
        }
        if (chance(10)) {
            lead = changeLead(story, lead);
        }
        if (chance(15)) {
            extend(story, lead);
        }
        if (chance(15) && standsStill(story)) {
            return;
        }
        others.forEach(other -> {
            if (chance(15)) {
                other.withdrawnAt = after(500);
                teller.ofCase(story, "task-withdrawn", now, "DISPATCHED", "taskId", other.id.toString());
                teller.ofTask(other, "withdrawn", now, "WITHDRAWN", "reason", "不再需要");
            } else if (chance(10)) {
                other.role = "FOLLOW_UP";
                other.followUpAt = after(300);
                teller.ofTask(other, "role-changed", now, "PENDING_SIGN");
            } else {
                handle(other);
            }
        });
        if (handle(lead)) {
            check(story, lead);
        }
    }

    private void extend(CaseStory story, TaskStory lead) {
        var approved = chance(70);
        after(200);
        if (approved) {
            story.extendedAt = story.extendedAt == null ? now : story.extendedAt;
            addPromise(story, story.promises.getLast().due().plusDays(1));
        }
        teller.ofCase(
                story,
                "extension-decided",
                now,
                "DISPATCHED",
                "taskId",
                lead.id.toString(),
                "decision",
                approved ? "APPROVED" : "DENIED",
                "caseHandleDue",
                story.promises.getLast().due());
    }

    /** @return whether it still does */
    private boolean standsStill(CaseStory story) {
        turn(story, "suspended", "SUSPENDED", "SUSPENDED");
        story.suspendedAt = story.suspendedAt == null ? now : story.suspendedAt;
        if (chance(30)) {
            return true;
        }
        after(4000);
        addTurn(story, "OPEN");
        teller.ofCase(
                story, "resumed", now, "DISPATCHED", "handleDue", promise(story).due(), "tasks", List.of());
        return false;
    }
}
