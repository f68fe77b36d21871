package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.gridwhistle.dispatch.casefile.event.AssignedTask;
import org.gridwhistle.dispatch.casefile.event.CaseDispatched;
import org.gridwhistle.dispatch.casefile.event.EventHead;
import org.gridwhistle.dispatch.casefile.fact.AuthorityRef;
import org.gridwhistle.dispatch.casefile.fact.Rank;
import org.gridwhistle.dispatch.casefile.fact.Subject;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.fact.TaskTimes;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Due;
import org.gridwhistle.dispatch.deadline.Pauses;
import org.gridwhistle.dispatch.deadline.Term;

/** The clocks of tasks that are given out together, and the tasks. */
final class Assignment {

    private final Setting setting;
    private final Map<CaseClock, Due> dues;

    private Assignment(Setting setting, Map<CaseClock, Due> dues) {
        this.setting = setting;
        this.dues = dues;
    }

    static Assignment of(Subject subject, Setting setting) {
        var dues = new EnumMap<CaseClock, Due>(CaseClock.class);
        for (var clock : List.of(CaseClock.SIGN, CaseClock.CONTACT, CaseClock.ARRIVE, CaseClock.RETURN)) {
            dues.put(clock, setting.due(clock, subject, setting.now()));
        }
        dues.put(CaseClock.HANDLE, setting.handleDue(subject));
        return new Assignment(setting, dues);
    }

    /** That of a follow-up 后续任务, whose end somebody has set. */
    static Assignment until(Instant dueAt, Subject subject, Setting setting) {
        var assignment = of(subject, setting);
        assignment.dues.put(CaseClock.HANDLE, new Due(dueAt, Term.until(dueAt, setting.now()), Set.of()));
        return assignment;
    }

    Task task(String unit, TaskRole role, boolean mandatory, int round) {
        return Task.assigned(setting.ids().get(), unit, role, mandatory, round, times());
    }

    Due handle() {
        return dues.get(CaseClock.HANDLE);
    }

    CaseDispatched dispatched(
            EventHead head,
            Rank rank,
            CaseFile file,
            AuthorityRef line,
            boolean straightThrough,
            List<Task> tasks,
            String note) {
        var subject = file.subject();
        var report = file.report();
        return new CaseDispatched(
                head,
                subject.matterCode(),
                subject.matterName(),
                subject.urgency(),
                subject.gridCode(),
                subject.gridLabel(),
                report.title(),
                report.description(),
                report.place(),
                subject.matter().evidence(),
                subject.matter().remoteArrival(),
                line,
                straightThrough,
                rank.level(),
                rank.tier(),
                setting.emergencies(file.area(), subject).autoSign(),
                setting.now(),
                handle().at(),
                tasks.stream().map(task -> assigned(task, subject)).toList(),
                note,
                unknownYears());
    }

    /** For a unit that comes later: the case keeps its own date, its line and its stand. */
    CaseDispatched added(EventHead head, CaseFile file, Task task, String note) {
        return dispatched(head, file.calling().rank(), file, file.authorityLine(), false, List.of(task), note)
                .dueBy(file.times().handleDue());
    }

    /** As {@link #added}. */
    CaseDispatched followUp(EventHead head, CaseFile file, Task task, String instruction, String note) {
        return added(head, file, task, note).instructing(instruction);
    }

    private AssignedTask assigned(Task task, Subject subject) {
        return AssignedTask.of(
                task.id(),
                task.unit(),
                task.role(),
                task.mandatory(),
                task.times(),
                task.settlement().binding(),
                StagePlan.of(task, subject, Pauses.NONE, setting));
    }

    private TaskTimes times() {
        return TaskTimes.assigned(setting.now(), dues);
    }

    private Set<Integer> unknownYears() {
        return dues.values().stream()
                .flatMap(due -> due.unknownYears().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
