package org.gridwhistle.dispatch.casefile;

import java.util.ArrayList;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseAccepted;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.AuthorityRef;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Subject;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;

/** 已受理: matter, urgency and grid are fixed, and the clocks run. */
public record Accepted(CaseFile file) implements Open, Followed {

    @Override
    public CaseState state() {
        return CaseState.ACCEPTED;
    }

    @Override
    public Accepted with(CaseFile changed) {
        return new Accepted(changed);
    }

    /** The centre's clock started with the report, however long the verification took. */
    static Steps after(Steps steps, Subject subject, String note) {
        var setting = steps.setting();
        var due = setting.dispatchDue(
                subject, subject.gridCode(), steps.file().report().reportedAt());
        return steps.to(
                file -> new Accepted(file.about(subject).times(times -> times.accepted(setting.now(), due))),
                head -> new CaseAccepted(
                        head, subject.matterCode(), subject.urgency(), subject.gridCode(), setting.now(), due, note));
    }

    /**
     * 吹哨: gives each unit its task.
     *
     * @param line            the list line that it leans on, or null
     * @param straightThrough whether no person looked
     */
    public Decision<Case, CaseEvent> dispatch(
            Whistle whistle, AuthorityRef line, boolean straightThrough, String note, Setting setting) {
        var assignment = Assignment.of(file.subject(), setting);
        var tasks = new ArrayList<Task>();
        tasks.add(assignment.task(whistle.lead(), TaskRole.LEAD, true, file.round()));
        whistle.cooperating()
                .forEach(unit -> tasks.add(
                        assignment.task(unit, TaskRole.COOPERATING, whistle.isMandatory(unit), file.round())));
        return new Steps(this, setting)
                .to(
                        file -> new Dispatched(file.adding(tasks)
                                .leaningOn(line)
                                .times(times -> times.dispatched(setting.now(), assignment.handle()))),
                        head -> assignment.dispatched(head, file, line, straightThrough, tasks, note))
                .done();
    }

    public Decision<Case, CaseEvent> startSelfHandling(String note, Setting setting) {
        return SelfHandling.start(this, note, setting);
    }
}
