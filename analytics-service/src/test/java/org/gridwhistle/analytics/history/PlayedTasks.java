package org.gridwhistle.analytics.history;

import java.util.List;
import java.util.Map;

/** How units are given tasks, give them away, and do them. */
abstract class PlayedTasks extends Playing {

    private static final List<String> UNITS = List.of("U-1", "U-2", "U-3", "U-4");
    static final List<String> MATTERS = List.of("010101", "010102", "010201", "020101", "030201", "060101");

    PlayedTasks(long seed) {
        super(seed);
    }

    void announce(CaseStory story) {
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

    TaskStory assign(CaseStory story, String role) {
        var task = new TaskStory(uuid(), story, one(UNITS), role, now);
        task.requiresArrival = chance(85);
        story.tasks.add(task);
        if (role.equals("LEAD")) {
            story.leads.add(new CaseStory.Lead(now, task.unit));
        }
        var dates = dates(task);
        teller.ofTask(
                task,
                "assigned",
                now,
                "PENDING_SIGN",
                "assignedAt",
                now,
                "signDue",
                dates.signDue(),
                "contactDue",
                dates.contactDue(),
                "arriveDue",
                dates.arriveDue(),
                "handleDue",
                now.plusDays(3),
                "requiresArrival",
                task.requiresArrival);
        return task;
    }

    TaskStory.Dates dates(TaskStory task) {
        var dates = new TaskStory.Dates(
                now,
                now.plusMinutes(20 + random.nextInt(100)),
                now.plusMinutes(50 + random.nextInt(300)),
                now.plusMinutes(100 + random.nextInt(1000)));
        task.dates.add(dates);
        return dates;
    }

    /** It is about another matter, by other dates. */
    void reclassify(CaseStory story, TaskStory lead) {
        after(100);
        story.matter = one(MATTERS);
        var dates = dates(lead);
        teller.ofCase(
                story,
                "reclassified",
                now,
                "DISPATCHED",
                "matterCode",
                story.matter,
                "handleDue",
                promise(story).due(),
                "tasks",
                List.of(Map.of(
                        "taskId", lead.id.toString(),
                        "signDue", dates.signDue().toString(),
                        "contactDue", dates.contactDue().toString(),
                        "arriveDue", dates.arriveDue().toString())));
    }

    TaskStory changeLead(CaseStory story, TaskStory lead) {
        after(100);
        var next = assign(story, "COOPERATING");
        next.role = "LEAD";
        story.leads.add(new CaseStory.Lead(after(50), next.unit));
        teller.ofCase(
                story,
                "lead-changed",
                now,
                "DISPATCHED",
                "oldTaskId",
                lead.id.toString(),
                "newTaskId",
                next.id.toString());
        teller.ofTask(next, "role-changed", now, "PENDING_SIGN");
        lead.role = "COOPERATING";
        teller.ofTask(lead, "role-changed", now, "PENDING_SIGN");
        return next;
    }

    /** The lead asks to return its task; agreed, another unit gets the lead and the case a new deadline. */
    TaskStory replace(CaseStory story, TaskStory lead) {
        var asked = after(400);
        lead.returnRequestedAt = lead.returnRequestedAt == null ? asked : lead.returnRequestedAt;
        var transfer = chance(40);
        teller.ofTask(
                lead,
                transfer ? "transfer-requested" : "return-requested",
                now,
                "RETURN_REVIEW",
                "reasonCode",
                "NOT_OUR_DUTY",
                "requestedAt",
                now);
        if (chance(30)) {
            teller.ofTask(lead, "return-denied", after(200), "PENDING_SIGN", "note", "属于你单位");
            return lead;
        }
        after(400);
        if (transfer) {
            lead.transferredAt = now;
            teller.ofTask(lead, "transferred", now, "TRANSFERRED");
        } else {
            lead.returnedAt = now;
            teller.ofTask(lead, "returned", now, "RETURNED");
        }
        var next = assign(story, "LEAD");
        announce(story);
        return next;
    }

    /** @return whether it got as far as a result */
    boolean handle(TaskStory task) {
        if (chance(10)) {
            return false;
        }
        if (chance(80)) {
            task.signedAt = after(100);
            teller.ofTask(task, "signed", now, "SIGNED", "signedAt", now);
        }
        if (chance(60)) {
            var reached = chance(70);
            after(100);
            task.contactedAt = reached ? now : null;
            teller.ofTask(
                    task, "contacted", now, "SIGNED", "contactedAt", now, "outcome", reached ? "REACHED" : "UNREACHED");
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
        if (chance(12)) {
            task.arrivalDisputedAt = after(60);
            teller.ofTask(task, "arrival-disputed", now, "ARRIVED", "reason", "没见到人");
        }
        teller.ofTask(task, "findings-recorded", after(60), "HANDLING", "code", "TRUE");
        return chance(90) && feedback(task);
    }

    boolean feedback(TaskStory task) {
        task.lastFeedbackAt = after(4000);
        teller.ofTask(
                task, "feedback-submitted", now, "FEEDBACK_SUBMITTED", "resultCode", "RESOLVED", "feedbackAt", now);
        return true;
    }
}
