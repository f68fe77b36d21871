package org.gridwhistle.dispatch.casefile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.event.AssignedTask;
import org.gridwhistle.dispatch.casefile.event.CaseClosed;
import org.gridwhistle.dispatch.casefile.event.CaseDispatched;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.CaseResumed;
import org.gridwhistle.dispatch.casefile.event.CaseSuspended;
import org.gridwhistle.dispatch.casefile.event.FollowUpConfirmed;
import org.gridwhistle.dispatch.casefile.event.FollowUpSplit;
import org.gridwhistle.dispatch.casefile.event.ReturnDecided;
import org.gridwhistle.dispatch.casefile.event.ReworkOrdered;
import org.gridwhistle.dispatch.casefile.event.TaskWithdrawn;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.ExtensionRequest;
import org.gridwhistle.dispatch.casefile.fact.Feedback;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.fact.ReturnDecision;
import org.gridwhistle.dispatch.casefile.fact.SuspensionReason;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.fact.TaskState;

/** The units' side, as simple as can be: obeys what the case publishes, does its work at random, and tells of it. */
final class Departments {

    private static final Evidence AFTER = new Evidence(Evidence.Kind.AFTER, "photo");

    private final Random random;
    private final Map<UUID, Job> jobs = new HashMap<>();
    private final List<TaskNews> told = new ArrayList<>();
    private int delivered;

    Departments(Random random) {
        this.random = random;
    }

    void obey(List<CaseEvent> events) {
        for (var event : events) {
            switch (event) {
                case CaseDispatched dispatched ->
                    dispatched
                            .tasks()
                            .forEach(task -> jobs.put(
                                    task.taskId(),
                                    new Job(task, dispatched.head().round())));
                case ReturnDecided(var head, var task, var decision, var note, var binding, var transfer) -> {
                    var job = jobs.get(task);
                    var given = transfer ? TaskState.TRANSFERRED : TaskState.RETURNED;
                    job.state = decision == ReturnDecision.APPROVED ? given : job.before;
                    job.isBound |= binding;
                    job.tell("grid.task.return-decided", new TaskNews.Echo(), Desk.SYSTEM);
                }
                case ReworkOrdered ordered ->
                    ordered.tasks()
                            .forEach(task ->
                                    jobs.get(task.taskId()).again(ordered.head().round()));
                case TaskWithdrawn withdrawn -> jobs.get(withdrawn.taskId()).state = TaskState.WITHDRAWN;
                case CaseClosed closed ->
                    jobs.values().stream()
                            .filter(job -> job.state.live() && !job.isFollowUp)
                            .forEach(job -> job.state = TaskState.CONFIRMED);
                case FollowUpSplit split -> jobs.get(split.taskId()).isFollowUp = true;
                case FollowUpConfirmed confirmed -> jobs.get(confirmed.taskId()).state = TaskState.CONFIRMED;
                case CaseSuspended suspended -> move(TaskState.HANDLING, TaskState.SUSPENDED);
                case CaseResumed resumed -> move(TaskState.SUSPENDED, TaskState.HANDLING);
                default -> {}
            }
        }
    }

    private void move(TaskState from, TaskState to) {
        jobs.values().stream()
                .filter(job -> job.state == from)
                .sorted((one, other) -> one.id.compareTo(other.id))
                .forEach(job -> {
                    job.state = to;
                    job.tell("grid.task.moved", new TaskNews.Echo(), Desk.SYSTEM);
                });
    }

    /** Some unit does something; nothing if nobody can. */
    void work(Desk desk) {
        var able = jobs.values().stream()
                .filter(job -> !job.state.terminal()
                        && !job.state.done()
                        && job.state != TaskState.RETURN_REVIEW
                        && job.state != TaskState.SUSPENDED)
                .sorted((one, other) -> one.id.compareTo(other.id))
                .toList();
        if (!able.isEmpty()) {
            able.get(random.nextInt(able.size())).step(desk);
        }
    }

    /** The next news in the order in which it was told, or now and then an old one again; null if there is none. */
    TaskNews next() {
        if (delivered > 0 && random.nextInt(4) == 0) {
            return told.get(random.nextInt(delivered));
        }
        return delivered < told.size() ? told.get(delivered++) : null;
    }

    boolean hasNews() {
        return delivered < told.size();
    }

    /** Who worked in the present round of a task. */
    Set<String> handlers(UUID task) {
        return jobs.get(task).handlers;
    }

    TaskState state(UUID task) {
        return jobs.get(task).state;
    }

    private final class Job {

        private final UUID id;
        private final String unit;
        private final Set<String> handlers = new HashSet<>();
        private TaskState state = TaskState.PENDING_SIGN;
        private TaskState before;
        private boolean isFollowUp;
        private int round;
        private boolean isBound;
        private long version;

        Job(AssignedTask task, int round) {
            this.id = task.taskId();
            this.unit = task.unit();
            this.isFollowUp = task.role() == TaskRole.FOLLOW_UP;
            this.isBound = task.binding();
            this.round = round;
            tell("grid.task.assigned.v1", new TaskNews.Echo(), Desk.SYSTEM);
        }

        void again(int newRound) {
            state = TaskState.HANDLING;
            round = newRound;
            handlers.clear();
            tell("grid.task.rework-started.v1", new TaskNews.Echo(), Desk.SYSTEM);
        }

        void step(Desk desk) {
            if (random.nextInt(30) == 0) {
                var asked = new TaskNews.SuspensionAsked(SuspensionReason.FUNDS, desk.time(), "经费未到位");
                tell("grid.task.suspension-requested.v1", asked, handler());
                return;
            }
            if (random.nextInt(30) == 0) {
                tell("grid.task.whistle-rated.v1", new TaskNews.WhistleRated(true, 5, "应当吹哨"), handler());
                return;
            }
            if (!isBound && random.nextInt(8) == 0) {
                before = state;
                state = TaskState.RETURN_REVIEW;
                var isTransfer = random.nextInt(3) == 0;
                var units = SampleCity.units();
                var wished = isTransfer ? units.get(random.nextInt(units.size())) : null;
                tell(
                        "grid.task.return-requested.v1",
                        new TaskNews.ReturnAsked("OTHER", null, "不属本单位职责", wished, desk.time(), isTransfer),
                        handler());
                return;
            }
            if (state != TaskState.PENDING_SIGN && random.nextInt(10) == 0) {
                var until = desk.time().plus(Duration.ofHours(random.nextInt(200)));
                var request = new ExtensionRequest("设备在途", null, until, 1, desk.time());
                tell("grid.task.extension-requested.v1", new TaskNews.ExtensionAsked(request), handler());
                return;
            }
            switch (state) {
                case PENDING_SIGN -> {
                    state = random.nextBoolean() ? TaskState.SIGNED : TaskState.ARRIVED;
                    work(
                            state == TaskState.SIGNED
                                    ? new TaskNews.Signed(desk.time())
                                    : new TaskNews.Arrived(desk.time()));
                }
                case SIGNED -> {
                    state = TaskState.ARRIVED;
                    work(new TaskNews.Arrived(desk.time()));
                }
                case ARRIVED -> {
                    state = TaskState.HANDLING;
                    work(new TaskNews.FindingsRecorded());
                }
                default -> {
                    state = TaskState.FEEDBACK_SUBMITTED;
                    work(new TaskNews.FedBack(new Feedback(ResultCode.RESOLVED, "已处置完毕", List.of(AFTER), desk.time())));
                }
            }
        }

        private void work(TaskNews.Content content) {
            var actor = handler();
            handlers.add(actor.id());
            tell("grid.task.worked", content, actor);
        }

        private void tell(String type, TaskNews.Content content, Actor actor) {
            told.add(new TaskNews(id, type, ++version, round, state, actor, null, content));
        }

        private Actor handler() {
            return new Actor("person-" + random.nextInt(6), "handler", null, unit);
        }
    }
}
