package org.gridwhistle.dispatch.casefile;

import java.util.ArrayList;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseAccepted;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.WhistleDenied;
import org.gridwhistle.dispatch.casefile.event.WhistleRequested;
import org.gridwhistle.dispatch.casefile.fact.AuthorityRef;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.PendingWhistle;
import org.gridwhistle.dispatch.casefile.fact.Rank;
import org.gridwhistle.dispatch.casefile.fact.Subject;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.fact.Times;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;
import org.gridwhistle.dispatch.deadline.CaseClock;

/**
 * 已受理: matter, urgency and grid are fixed, and the clocks run.
 *
 * @param pending the whistle that waits for somebody's word, or null; it goes with the state
 */
public record Accepted(CaseFile file, PendingWhistle pending) implements Open, Followed {

    public Accepted(CaseFile file) {
        this(file, null);
    }

    @Override
    public CaseState state() {
        return CaseState.ACCEPTED;
    }

    @Override
    public Accepted with(CaseFile changed) {
        return new Accepted(changed, pending);
    }

    @Override
    public Optional<PendingWhistle> pendingWhistle() {
        return Optional.ofNullable(pending);
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
            WhistleLevel level,
            Whistle whistle,
            AuthorityRef line,
            boolean straightThrough,
            String note,
            Setting setting) {
        var assignment = Assignment.of(file.subject(), setting);
        var tasks = new ArrayList<Task>();
        tasks.add(assignment.task(whistle.lead(), TaskRole.LEAD, true, file.round()));
        whistle.cooperating()
                .forEach(unit -> tasks.add(
                        assignment.task(unit, TaskRole.COOPERATING, whistle.isMandatory(unit), file.round())));
        var rank = file.calling().rank().atLeast(Rank.of(level));
        var times = promised(file.times().dispatched(setting.now(), assignment.handle()));
        return new Steps(this, setting)
                .to(
                        file -> new Dispatched(file.adding(tasks)
                                .leaningOn(line)
                                .calling(calling ->
                                        calling.blown(rank, times.terms().get(CaseClock.HANDLE)))
                                .times(known -> times)),
                        head -> assignment
                                .dispatched(head, rank, file, line, straightThrough, tasks, note)
                                .dueBy(times.handleDue()))
                .done();
    }

    /** What a child brought before the first dispatch is kept: its date was promised to somebody. */
    private Times promised(Times dispatched) {
        var isFirst = file.times().dispatchedAt() == null;
        return isFirst && !file.ties().children().isEmpty() ? dispatched.handledWith(file.times()) : dispatched;
    }

    /** 请示吹哨: somebody else has to agree. */
    public Decision<Case, CaseEvent> requestWhistle(PendingWhistle wish, Setting setting) {
        if (pending != null) {
            return Decision.reject(CaseProblem.WHISTLE_ALREADY_REQUESTED, pending.requestedBy());
        }
        var due = setting.due(CaseClock.APPROVE, file.subject(), setting.now());
        return new Steps(this, setting)
                .to(
                        file -> new Accepted(file, wish.until(due)),
                        head -> new WhistleRequested(
                                head, wish.level(), wish.lead(), wish.cooperating(), wish.requestedBy(), wish.note()))
                .done();
    }

    /** 不予吹哨. */
    public Decision<Case, CaseEvent> denyWhistle(String note, Setting setting) {
        return new Steps(this, setting)
                .to(Accepted::new, head -> new WhistleDenied(head, note))
                .done();
    }

    @Override
    public Decision<Case, CaseEvent> escalate(String reason, boolean automatic, Setting setting) {
        return Escalation.of(this, reason, automatic, setting);
    }

    public Decision<Case, CaseEvent> startSelfHandling(String note, Setting setting) {
        return SelfHandling.start(this, note, setting);
    }
}
