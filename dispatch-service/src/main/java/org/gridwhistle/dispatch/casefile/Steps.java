package org.gridwhistle.dispatch.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.EventHead;
import org.gridwhistle.dispatch.casefile.event.TaskWithdrawn;
import org.gridwhistle.dispatch.casefile.fact.CaseState;

/** Takes a case from state to state in one command, and collects the event of each step. Used once. */
final class Steps {

    private final Setting setting;
    private final List<CaseEvent> events = new ArrayList<>();
    private Case now;

    Steps(Case from, Setting setting) {
        this.now = from;
        this.setting = setting;
    }

    Case now() {
        return now;
    }

    CaseFile file() {
        return now.file();
    }

    Setting setting() {
        return setting;
    }

    boolean isAt(CaseState state) {
        return now.state() == state;
    }

    /** One step, with the event that tells of it. */
    Steps to(Function<CaseFile, Case> next, Function<EventHead, CaseEvent> event) {
        now = next.apply(now.file().next());
        events.add(event.apply(head(now, setting)));
        return this;
    }

    /** A step that leaves the state as it is. */
    Steps noting(UnaryOperator<CaseFile> change, Function<EventHead, CaseEvent> event) {
        return to(file -> now.with(change.apply(file)), event);
    }

    /** Goes on with what the case itself decides; if it refuses, all stays as it is. */
    Steps trying(Function<Case, Decision<Case, CaseEvent>> act) {
        if (act.apply(now) instanceof Decision.Accepted<Case, CaseEvent>(var after, var more)) {
            now = after;
            events.addAll(more);
        }
        return this;
    }

    /** Calls a task back 撤回. */
    Steps withdraw(Task task, String reason) {
        return noting(file -> file.replacing(task.withdrawn()), head -> new TaskWithdrawn(head, task.id(), reason));
    }

    /** Calls back every task that has not ended, follow-ups too. */
    Steps withdrawAll(String reason) {
        file().tasks().stream().filter(task -> !task.state().terminal()).forEach(task -> withdraw(task, reason));
        return this;
    }

    /** A change that is nobody's news. */
    Steps quietly(UnaryOperator<CaseFile> change) {
        now = now.with(change.apply(now.file()));
        return this;
    }

    Decision<Case, CaseEvent> done() {
        return Decision.acceptAll(now, events);
    }

    static EventHead head(Case now, Setting setting) {
        var file = now.file();
        return new EventHead(
                file.id(), file.number(), file.version(), file.round(), setting.now(), now.state(), setting.actor());
    }
}
