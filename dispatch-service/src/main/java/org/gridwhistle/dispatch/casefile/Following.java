package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.CaseProgressed;
import org.gridwhistle.dispatch.casefile.event.TaskReported;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Party;
import org.gridwhistle.dispatch.casefile.fact.Rating;
import org.gridwhistle.dispatch.casefile.fact.Settlement;
import org.gridwhistle.dispatch.casefile.fact.SuspensionRequest;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Due;

/** How a case follows its tasks. */
final class Following {

    private Following() {}

    static Decision<Case, CaseEvent> hear(Case now, TaskNews news, Setting setting) {
        if (news.content() instanceof TaskNews.WhistleRated rated) {
            return hearRating(now, rated, news, setting);
        }
        var task = now.file().task(news.taskId()).filter(known -> known.isNews(news));
        if (task.isEmpty()) {
            return now.unchanged();
        }
        var heard = task.get().heard(news, decideReturnDue(now, news, setting));
        if (news.content() instanceof TaskNews.SuspensionAsked asked) {
            return asksSuspension(now, heard, asked, news, setting);
        }
        var steps = new Steps(now, setting);
        var isContested = heard.returnRequest() != task.get().returnRequest();
        UnaryOperator<CaseFile> change =
                file -> file.replacing(heard).calling(calling -> isContested ? calling.contested() : calling);
        var silent = news.isEcho() || heard.isWhere(task.get());
        if (silent && !news.isNote()) {
            steps.quietly(change);
        } else {
            steps.noting(
                    change, head -> new TaskReported(head.by(news.actor()), news.taskId(), news.type(), news.text()));
        }
        return (now instanceof UnderWay ? catchUp(steps) : steps).done();
    }

    /** It stays on file until the leader decides. */
    private static Decision<Case, CaseEvent> asksSuspension(
            Case now, Task heard, TaskNews.SuspensionAsked asked, TaskNews news, Setting setting) {
        var request = new SuspensionRequest(heard.id(), asked.reason(), asked.reviewAt(), asked.text());
        return new Steps(now, setting)
                .noting(
                        file -> file.replacing(heard).review(review -> review.asking(request)),
                        head -> new TaskReported(head.by(news.actor()), heard.id(), news.type(), asked.text()))
                .done();
    }

    /** 评哨: a unit may say what it thinks of having been called even after its task has ended, but once. */
    private static Decision<Case, CaseEvent> hearRating(
            Case now, TaskNews.WhistleRated rated, TaskNews news, Setting setting) {
        return now.file()
                .task(news.taskId())
                .map(task -> new Rating(
                        task.round(),
                        Party.DEPARTMENT,
                        task.unit(),
                        task.unit(),
                        null,
                        task.id(),
                        null,
                        rated.score(),
                        rated.justified(),
                        rated.text()))
                .flatMap(rating -> Rated.note(now, rating, setting.as(news.actor())))
                .map(Steps::done)
                .orElseGet(now::unchanged);
    }

    /** Goes as far as the tasks allow: with the lead up to the handling, and with all that are mandatory on to the check. */
    static Steps catchUp(Steps steps) {
        LeadChanges.settle(steps);
        var lead = steps.file().lead().map(Task::progress).orElse(TaskState.PENDING_SIGN);
        if (steps.isAt(CaseState.DISPATCHED) && lead.compareTo(TaskState.ARRIVED) >= 0) {
            progress(steps, CaseState.ON_SITE, OnSite::new);
        }
        if (steps.isAt(CaseState.ON_SITE) && lead.compareTo(TaskState.HANDLING) >= 0) {
            progress(steps, CaseState.IN_PROGRESS, InProgress::new);
        }
        if (steps.isAt(CaseState.IN_PROGRESS) && steps.file().tasks().stream().noneMatch(Task::awaited)) {
            PendingCheck.after(steps, lastFeedback(steps));
        }
        return steps;
    }

    /** With another lead the case is back where a dispatch leaves it, and has the time that the new lead has. */
    static void replace(Steps steps, Task givenAway, Replacement replacement, Settlement settlement, String note) {
        var setting = steps.setting();
        var before = steps.file();
        var assignment = Assignment.of(before.subject(), setting);
        var task = assignment
                .task(replacement.unit(), givenAway.role(), givenAway.mandatory(), before.round())
                .settling(none -> settlement);
        var isLead = givenAway.role() == TaskRole.LEAD;
        var state = steps.now();
        steps.to(
                file -> isLead
                        ? new Dispatched(file.adding(List.of(task))
                                .leaningOn(replacement.line())
                                .times(times -> times.dispatched(setting.now(), assignment.handle())))
                        : state.with(file.adding(List.of(task))),
                head -> isLead
                        ? assignment.dispatched(
                                head, before.calling().rank(), before, replacement.line(), false, List.of(task), note)
                        : assignment.added(head, before, task, note));
    }

    private static void progress(Steps steps, CaseState to, Function<CaseFile, Case> next) {
        var from = steps.now().state();
        steps.to(next, head -> new CaseProgressed(head, from, to));
    }

    private static Instant lastFeedback(Steps steps) {
        return steps.file().liveTasks().stream()
                .filter(task -> task.mandatory() && task.feedback() != null)
                .map(task -> task.feedback().at())
                .max(Comparator.naturalOrder())
                .orElse(steps.setting().now());
    }

    private static Due decideReturnDue(Case now, TaskNews news, Setting setting) {
        if (!(news.content() instanceof TaskNews.ReturnAsked asked)) {
            return null;
        }
        return setting.due(CaseClock.DECIDE_RETURN, now.file().subject(), asked.requestedAt());
    }
}
