package org.gridwhistle.samplecity.simulator;

import java.time.Duration;
import java.util.List;

import org.gridwhistle.samplecity.http.Answer;
import org.gridwhistle.samplecity.replay.Pace;
import org.gridwhistle.samplecity.services.DepartmentApi;
import org.gridwhistle.samplecity.services.DepartmentApi.Arrival;
import org.gridwhistle.samplecity.services.Evidence;
import org.gridwhistle.samplecity.services.Location;
import org.gridwhistle.samplecity.services.TaskState;
import org.gridwhistle.samplecity.services.TaskView;

/** How a handler works a task: 签收、报到、核查、处置反馈, one step after the other as the queue asks for them. */
final class HandlerSteps {

    private static final Duration SOON = Duration.ofMillis(200);

    private final DepartmentApi department;
    private final Pace pace;
    private final Ledger ledger;
    private final Desks desks;
    private final Returns returns;

    HandlerSteps(DepartmentApi department, Pace pace, Ledger ledger, Desks desks, Returns returns) {
        this.department = department;
        this.pace = pace;
        this.ledger = ledger;
        this.desks = desks;
        this.returns = returns;
    }

    /** Goes as far as one can now. */
    boolean work(TaskView task, CaseEntry entry) {
        var isNew = entry.saw(task.id());
        if (isNew) {
            desks.answerDue(task.id(), pace.answerAfter(entry.story().message().delay()));
        }
        return switch (task.nextStep()) {
            case "SIGN" -> goOn(department.sign(task), task, entry);
            case "ARRIVE" -> arriveOrReturn(task, entry);
            case "RECORD_FINDINGS" -> goOn(department.findings(task, "TRUE", "现场情况与反映一致"), task, entry);
            case "COMPLETE_STAGE" -> goOn(completeStage(task), task, entry);
            case "SUBMIT_FEEDBACK" -> answerInTime(task, entry);
            default -> waitFor(task, entry);
        };
    }

    /** The centre's word about a return, or about another round, may still be on its way to the queue. */
    private boolean waitFor(TaskView task, CaseEntry entry) {
        if (task.state() == TaskState.RETURN_REVIEW || task.round() < entry.round()) {
            desks.lookAfter(task.unit(), task.caseId(), SOON);
        } else {
            desks.forget(task.unit(), task.caseId());
        }
        return false;
    }

    private boolean goOn(Answer answer, TaskView task, CaseEntry entry) {
        if (ledger.note(entry, answer)) {
            return work(answer.as(TaskView.class), entry);
        }
        desks.lookAfter(task.unit(), task.caseId(), SOON);
        return false;
    }

    private boolean arriveOrReturn(TaskView task, CaseEntry entry) {
        if (task.isLead() && entry.wantsReturn() && returns.ask(task, entry)) {
            return true;
        }
        return goOn(department.arrive(task, arrival(task, entry)), task, entry);
    }

    private Answer completeStage(TaskView task) {
        var evidence = Evidence.asAsked(task.evidence(), task.id() + "-" + task.nextStage());
        return department.completeStage(task, "这一阶段已完成", evidence);
    }

    private static Arrival arrival(TaskView task, CaseEntry entry) {
        var place = task.location() != null && task.location().hasPoint()
                ? task.location()
                : new Location(
                        entry.grid().middle().lat(), entry.grid().middle().lon(), null);
        return Arrival.onSite(place, List.of("经办人" + task.unit()));
    }

    private boolean answerInTime(TaskView task, CaseEntry entry) {
        var wait = desks.untilAnswer(task.id());
        if (wait.isPositive()) {
            desks.lookAfter(task.unit(), task.caseId(), wait);
            return false;
        }
        var text = task.isLead() ? Wording.result(entry.story().message().reply()) : "已按职责配合主办单位完成现场处置。";
        var evidence = Evidence.asAsked(task.evidence(), task.id().toString());
        return goOn(department.feedback(task, entry.story().resultCode(), text, evidence), task, entry);
    }
}
