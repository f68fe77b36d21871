package org.gridwhistle.dispatch.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.casefile.fact.AuthorityRef;
import org.gridwhistle.dispatch.casefile.fact.Calling;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.Feedback;
import org.gridwhistle.dispatch.casefile.fact.Handler;
import org.gridwhistle.dispatch.casefile.fact.Readiness;
import org.gridwhistle.dispatch.casefile.fact.Report;
import org.gridwhistle.dispatch.casefile.fact.Review;
import org.gridwhistle.dispatch.casefile.fact.Subject;
import org.gridwhistle.dispatch.casefile.fact.Supervised;
import org.gridwhistle.dispatch.casefile.fact.Supervised.Taken;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.fact.Times;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Due;
import org.gridwhistle.dispatch.deadline.Pauses;

/**
 * The file 案卷 that a case keeps in every state.
 *
 * @param id            the report's id
 * @param number        {@code <county code>-<yyyyMMdd>-<6 digits>}, as on the receipt
 * @param version       grows by one with each event
 * @param round         1, and one more with each failed check
 * @param authorityLine the list line that the whistle leans on, or null
 * @param evidence      shown by the reporter and at verification
 * @param selfResult    what the grid did by itself, or null
 * @param selfHandlers  who did it in this round
 * @param ties          to other cases
 * @param readiness     in which mode 平急状态 it was reported
 * @param awaited       what it waits for beside its tasks
 * @param supervised   what supervision 督办 has left on it
 * @param review        what second looks have left on it
 * @param calling       what it remembers of its whistle
 */
public record CaseFile(
        UUID id,
        String number,
        long version,
        int round,
        Report report,
        Subject subject,
        Times times,
        AuthorityRef authorityLine,
        List<Evidence> evidence,
        List<Task> tasks,
        Feedback selfResult,
        List<Handler> selfHandlers,
        Ties ties,
        Readiness readiness,
        Awaited awaited,
        Supervised supervised,
        Review review,
        Calling calling) {

    public CaseFile {
        evidence = List.copyOf(evidence);
        tasks = List.copyOf(tasks);
        selfHandlers = List.copyOf(selfHandlers);
        ties = ties == null ? Ties.NONE : ties;
        readiness = readiness == null ? Readiness.NORMAL : readiness;
        awaited = awaited == null ? Awaited.NOTHING : awaited;
        supervised = supervised == null ? Supervised.NONE : supervised;
        review = review == null ? Review.NONE : review;
        calling = calling == null ? Calling.NONE : calling;
    }

    /** @param dispatchDue as far as it can be told before somebody has accepted it */
    static CaseFile opened(
            UUID id, String number, Report report, Subject subject, List<Evidence> evidence, Due dispatchDue) {
        return new CaseFile(
                id,
                number,
                1,
                1,
                report,
                subject,
                Times.NONE.with(CaseClock.DISPATCH, dispatchDue),
                null,
                evidence,
                List.of(),
                null,
                List.of(),
                Ties.NONE,
                Readiness.NORMAL,
                Awaited.NOTHING,
                Supervised.NONE,
                Review.NONE,
                Calling.NONE);
    }

    /** The smallest known place in the org tree: the grid, or else the county that numbered it. */
    public String area() {
        return area(number, subject);
    }

    static String area(String number, Subject subject) {
        return subject.gridCode() != null ? subject.gridCode() : number.substring(0, number.indexOf('-'));
    }

    /** When its clocks stood still. */
    public Pauses pauses() {
        return review.pauses();
    }

    public Optional<Task> task(UUID taskId) {
        return tasks.stream().filter(task -> task.id().equals(taskId)).findFirst();
    }

    /** Those that the case works with now: since it was last opened, and without follow-ups. */
    public List<Task> liveTasks() {
        return tasks.stream()
                .filter(task -> task.live()
                        && task.role() != TaskRole.FOLLOW_UP
                        && task.round() >= review.openings().round())
                .toList();
    }

    /** 后续任务 that go on, whatever becomes of the case. */
    public List<Task> openFollowUps() {
        return tasks.stream()
                .filter(task ->
                        task.role() == TaskRole.FOLLOW_UP && !task.state().terminal())
                .toList();
    }

    /** The units that have something to do with it now. */
    public List<String> engagedUnits() {
        return Stream.concat(liveTasks().stream(), openFollowUps().stream())
                .map(Task::unit)
                .distinct()
                .toList();
    }

    public Optional<Task> liveTaskOf(String unit) {
        return tasks.stream()
                .filter(task -> task.live() && task.unit().equals(unit))
                .findFirst();
    }

    public Optional<Task> lead() {
        return liveTasks().stream().filter(task -> task.role() == TaskRole.LEAD).findFirst();
    }

    /** Whether the grid did it without a department this time; what was done before a reopening does not count. */
    public boolean selfHandled() {
        return liveTasks().isEmpty();
    }

    /** Everybody whose work the next check would judge. */
    public List<Handler> handlers() {
        var engaged = Stream.concat(liveTasks().stream(), openFollowUps().stream());
        return Stream.concat(selfHandlers.stream(), engaged.flatMap(task -> task.handlers().stream()))
                .distinct()
                .toList();
    }

    /** All that has been shown so far, feedback of the present round included. */
    public List<Evidence> shown() {
        var feedback = Stream.concat(
                Stream.ofNullable(selfResult), liveTasks().stream().map(Task::feedback));
        return Stream.concat(
                        evidence.stream(), feedback.filter(one -> one != null).flatMap(one -> one.evidence().stream()))
                .toList();
    }

    CaseFile next() {
        return change(draft -> draft.version++);
    }

    CaseFile at(long newVersion) {
        return change(draft -> draft.version = newVersion);
    }

    CaseFile about(Subject newSubject) {
        return change(draft -> draft.subject = newSubject);
    }

    CaseFile times(UnaryOperator<Times> change) {
        return change(draft -> draft.times = change.apply(times));
    }

    CaseFile leaningOn(AuthorityRef line) {
        return change(draft -> draft.authorityLine = line);
    }

    CaseFile showing(List<Evidence> more) {
        return change(draft ->
                draft.evidence = Stream.concat(evidence.stream(), more.stream()).toList());
    }

    CaseFile tasks(UnaryOperator<Task> change) {
        return change(draft -> draft.tasks = tasks.stream().map(change).toList());
    }

    CaseFile replacing(Task changed) {
        return tasks(task -> task.id().equals(changed.id()) ? changed : task);
    }

    CaseFile adding(List<Task> more) {
        return change(draft ->
                draft.tasks = Stream.concat(tasks.stream(), more.stream()).toList());
    }

    /** Whoever has fed back by now did it well; follow-ups have a check of their own. */
    CaseFile confirmingAll() {
        var done = liveTasks().stream().map(Task::id).collect(Collectors.toSet());
        return tasks(task -> done.contains(task.id()) ? task.confirmed() : task);
    }

    /** What the grid did by itself is done anew; the tasks say for themselves which of them are. */
    CaseFile nextRound() {
        return change(draft -> {
            draft.round++;
            draft.times = times.reworked();
            draft.selfResult = null;
            draft.selfHandlers = List.of();
        });
    }

    CaseFile selfHandledBy(Handler handler) {
        return change(draft -> draft.selfHandlers = Stream.concat(selfHandlers.stream(), Stream.of(handler))
                .distinct()
                .toList());
    }

    CaseFile selfResult(Feedback result) {
        return change(draft -> draft.selfResult = result);
    }

    CaseFile tied(UnaryOperator<Ties> change) {
        return change(draft -> draft.ties = change.apply(ties));
    }

    CaseFile in(Readiness mode) {
        return change(draft -> draft.readiness = mode);
    }

    public CaseFile awaiting(Awaited found) {
        return change(draft -> draft.awaited = found);
    }

    CaseFile supervised(Taken step) {
        return change(draft -> draft.supervised = supervised.with(step));
    }

    CaseFile review(UnaryOperator<Review> change) {
        return change(draft -> draft.review = change.apply(review));
    }

    CaseFile calling(UnaryOperator<Calling> change) {
        return change(draft -> draft.calling = change.apply(calling));
    }

    private CaseFile change(Consumer<Draft> edit) {
        var draft = new Draft(this);
        edit.accept(draft);
        return draft.fair();
    }

    /** A copy while it is being changed. */
    private static final class Draft {

        private final CaseFile original;
        private long version;
        private int round;
        private Subject subject;
        private Times times;
        private AuthorityRef authorityLine;
        private List<Evidence> evidence;
        private List<Task> tasks;
        private Feedback selfResult;
        private List<Handler> selfHandlers;
        private Ties ties;
        private Readiness readiness;
        private Awaited awaited;
        private Supervised supervised;
        private Review review;
        private Calling calling;

        Draft(CaseFile original) {
            this.original = original;
            this.version = original.version;
            this.round = original.round;
            this.subject = original.subject;
            this.times = original.times;
            this.authorityLine = original.authorityLine;
            this.evidence = original.evidence;
            this.tasks = original.tasks;
            this.selfResult = original.selfResult;
            this.selfHandlers = original.selfHandlers;
            this.ties = original.ties;
            this.readiness = original.readiness;
            this.awaited = original.awaited;
            this.supervised = original.supervised;
            this.review = original.review;
            this.calling = original.calling;
        }

        CaseFile fair() {
            return new CaseFile(
                    original.id,
                    original.number,
                    version,
                    round,
                    original.report,
                    subject,
                    times,
                    authorityLine,
                    evidence,
                    tasks,
                    selfResult,
                    selfHandlers,
                    ties,
                    readiness,
                    awaited,
                    supervised,
                    review,
                    calling);
        }
    }
}
