package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.casefile.fact.Feedback;
import org.gridwhistle.dispatch.casefile.fact.Handler;
import org.gridwhistle.dispatch.casefile.fact.ReturnRequest;
import org.gridwhistle.dispatch.casefile.fact.Settlement;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.casefile.fact.TaskTimes;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Due;
import org.gridwhistle.dispatch.deadline.Pauses;
import org.gridwhistle.dispatch.deadline.WorkCalendar;

/**
 * One unit's task 部门任务 as the case knows it. The department service owns it; this is what the case has heard.
 *
 * @param mandatory     whether the case waits for it
 * @param round         the round it works in
 * @param version       of the last news
 * @param feedback      of this round, or null
 * @param returnRequest the last one, or null
 * @param handlers      who had a hand in it in this round
 * @param settlement    what was settled about it
 * @param contactedAt   when the reporter was reached, or had been tried often enough; null before
 */
public record Task(
        UUID id,
        String unit,
        TaskRole role,
        boolean mandatory,
        TaskState state,
        int round,
        long version,
        TaskTimes times,
        Instant signedAt,
        Instant arrivedAt,
        Feedback feedback,
        ReturnRequest returnRequest,
        List<Handler> handlers,
        Settlement settlement,
        Instant contactedAt) {

    public Task {
        handlers = List.copyOf(handlers);
        settlement = settlement == null ? Settlement.NONE : settlement;
    }

    static Task assigned(UUID id, String unit, TaskRole role, boolean mandatory, int round, TaskTimes times) {
        return new Task(
                id,
                unit,
                role,
                mandatory,
                TaskState.PENDING_SIGN,
                round,
                0,
                times,
                null,
                null,
                null,
                null,
                List.of(),
                Settlement.NONE,
                null);
    }

    public boolean live() {
        return state.live();
    }

    /** Whether the unit has come, whatever it may have asked since. */
    boolean hasArrived() {
        return progress().compareTo(TaskState.ARRIVED) >= 0;
    }

    /** Whether the reporter has heard of the unit, or could not; who has come need not call any more. */
    boolean hasContacted() {
        return contactedAt != null || hasArrived();
    }

    /** Whether the unit has signed, whatever it may have asked since. */
    boolean hasSigned() {
        return progress() != TaskState.PENDING_SIGN;
    }

    /** Whether the case still has to wait for it. */
    boolean awaited() {
        return live() && mandatory && !state.done();
    }

    /** Late and repeated news is no news, and nothing is news to a task that has ended. */
    boolean isNews(TaskNews news) {
        return news.version() > version && !state.terminal();
    }

    /** Whether nothing about it differs that anybody would want to read. */
    boolean isWhere(Task before) {
        return state == before.state && settlement.equals(before.settlement);
    }

    /** How far the unit has come, whatever it may have asked since. */
    TaskState progress() {
        return switch (state) {
            case RETURN_REVIEW -> returnRequest == null ? state : returnRequest.before();
            // Only what is being handled can stand still.
            case SUSPENDED -> TaskState.HANDLING;
            default -> state;
        };
    }

    /** @param decideReturn for news of a return */
    Task heard(TaskNews news, Due decideReturn) {
        if (news.round() < round) {
            return change(draft -> draft.version = news.version());
        }
        return change(draft -> {
            draft.version = news.version();
            draft.state = news.state();
            if (news.isWork()) {
                draft.handledBy(news.handler());
            }
            switch (news.content()) {
                case TaskNews.Signed(var at) -> draft.signedAt = at;
                case TaskNews.Arrived(var at) -> {
                    draft.signedAt = signedAt == null ? at : signedAt;
                    draft.arrivedAt = at;
                }
                case TaskNews.Contacted contacted -> {
                    if (contacted.isDone() && contactedAt == null) {
                        draft.contactedAt = contacted.at();
                    }
                }
                case TaskNews.FedBack(var submitted) -> draft.feedback = submitted;
                case TaskNews.ReturnAsked asked -> {
                    draft.returnRequest = asked.request(decideReturn.at(), progress());
                    draft.times = times.with(CaseClock.DECIDE_RETURN, decideReturn);
                }
                case TaskNews.ExtensionAsked(var request) -> draft.settlement = settlement.asking(request);
                case TaskNews.FindingsRecorded() -> {}
                case TaskNews.SuspensionAsked asked -> {}
                case TaskNews.WhistleRated rated -> {}
                case TaskNews.Echo() -> {}
                case TaskNews.Noted() -> {}
            }
        });
    }

    Task settling(UnaryOperator<Settlement> change) {
        return change(draft -> draft.settlement = change.apply(settlement));
    }

    /** A lead is always waited for. */
    Task leading() {
        return change(draft -> {
            draft.role = TaskRole.LEAD;
            draft.mandatory = true;
        });
    }

    Task cooperating() {
        return change(draft -> draft.role = TaskRole.COOPERATING);
    }

    Task times(UnaryOperator<TaskTimes> change) {
        return change(draft -> draft.times = change.apply(times));
    }

    /** The unit is free: another has it 改派, or nobody. */
    Task givenAway() {
        return at(returnRequest.transfer() ? TaskState.TRANSFERRED : TaskState.RETURNED);
    }

    Task returnDenied() {
        return at(returnRequest.before());
    }

    Task withdrawn() {
        return at(TaskState.WITHDRAWN);
    }

    /** The case does not wait for it any more. */
    Task split() {
        return change(draft -> {
            draft.role = TaskRole.FOLLOW_UP;
            draft.mandatory = false;
        });
    }

    Task confirmed() {
        return at(TaskState.CONFIRMED);
    }

    /** What a check demands again is waited for, even if it was optional before. */
    Task reworked(int newRound, TaskTimes newTimes) {
        return change(draft -> {
            draft.state = TaskState.HANDLING;
            draft.mandatory = true;
            draft.round = newRound;
            draft.times = newTimes;
            draft.settlement = settlement.reworked();
            draft.feedback = null;
            draft.handlers = List.of();
        });
    }

    Task retimed(TaskTimes newTimes) {
        return change(draft -> draft.times = newTimes);
    }

    /** A follow-up is done again, and is still none that the case waits for. */
    Task watchedAgain(int roundOfCase, Due least) {
        var isEnough = times.handleDue().isAfter(least.at());
        return change(draft -> {
            draft.state = TaskState.HANDLING;
            draft.round = roundOfCase;
            draft.times = isEnough ? times : times.with(CaseClock.HANDLE, least);
            draft.feedback = null;
            draft.handlers = List.of();
        });
    }

    /** After a pause; what is over keeps the dates that it had. */
    Task recounted(WorkCalendar calendar, Pauses pauses) {
        return state.terminal() ? this : change(draft -> draft.times = times.recounted(calendar, pauses));
    }

    private Task at(TaskState newState) {
        return change(draft -> draft.state = newState);
    }

    private Task change(Consumer<Draft> edit) {
        var draft = new Draft(this);
        edit.accept(draft);
        return draft.fair();
    }

    /** A copy while it is being changed. */
    private static final class Draft {

        private final Task original;
        private boolean mandatory;
        private TaskState state;
        private int round;
        private long version;
        private TaskTimes times;
        private Instant signedAt;
        private Instant arrivedAt;
        private Feedback feedback;
        private ReturnRequest returnRequest;
        private List<Handler> handlers;
        private TaskRole role;
        private Settlement settlement;
        private Instant contactedAt;

        Draft(Task original) {
            this.original = original;
            this.mandatory = original.mandatory;
            this.state = original.state;
            this.round = original.round;
            this.version = original.version;
            this.times = original.times;
            this.signedAt = original.signedAt;
            this.arrivedAt = original.arrivedAt;
            this.feedback = original.feedback;
            this.returnRequest = original.returnRequest;
            this.handlers = original.handlers;
            this.role = original.role;
            this.settlement = original.settlement;
            this.contactedAt = original.contactedAt;
        }

        void handledBy(Handler handler) {
            handlers = Stream.concat(handlers.stream(), Stream.of(handler))
                    .distinct()
                    .toList();
        }

        Task fair() {
            return new Task(
                    original.id,
                    original.unit,
                    role,
                    mandatory,
                    state,
                    round,
                    version,
                    times,
                    signedAt,
                    arrivedAt,
                    feedback,
                    returnRequest,
                    handlers,
                    settlement,
                    contactedAt);
        }
    }
}
