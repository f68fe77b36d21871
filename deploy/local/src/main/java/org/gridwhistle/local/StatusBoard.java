package org.gridwhistle.local;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.gridwhistle.servers.ChildProcess;

/** The supervisor's side of the status: every change is logged and written to the file. */
final class StatusBoard {

    private final Path file;
    private final Clock clock;
    private final Map<String, PartStatus> parts = new LinkedHashMap<>();
    private StackStatus.Phase phase = StackStatus.Phase.STARTING;
    private String message = "";

    StatusBoard(Path file, Clock clock, List<Part> all) {
        this.file = file;
        this.clock = clock;
        all.forEach(part -> parts.put(part.name(), PartStatus.waiting(part, clock.instant())));
        save();
    }

    void ready() {
        enter(StackStatus.Phase.READY, "");
    }

    /** The stack cannot start, and why; no news when it is being stopped anyway. */
    synchronized void failed(String why) {
        if (phase != StackStatus.Phase.STOPPING) {
            enter(StackStatus.Phase.FAILED, why);
        }
    }

    /** On its way down, unless it failed: that stays to be read. */
    synchronized void stopping() {
        if (phase != StackStatus.Phase.FAILED) {
            enter(StackStatus.Phase.STOPPING, "");
        }
    }

    private synchronized void enter(StackStatus.Phase next, String why) {
        phase = next;
        message = why;
        log("the stack is %s %s".formatted(next, why).strip());
        save();
    }

    void starting(Part part) {
        change(part, PartStatus::starting);
    }

    void up(Part part, ChildProcess process) {
        change(part, (status, now) -> status.up(process.pid(), now));
    }

    void restarting(Part part, String why) {
        change(part, (status, now) -> status.restarting(why, now));
    }

    void stopped(Part part) {
        change(part, PartStatus::stopped);
    }

    private synchronized void change(Part part, BiFunction<PartStatus, Instant, PartStatus> how) {
        var next = how.apply(parts.get(part.name()), clock.instant());
        parts.put(part.name(), next);
        var why = next.state() == PartStatus.State.RESTARTING ? ": it " + next.note() : "";
        log("%s is %s%s".formatted(part.name(), next.state(), why));
        save();
    }

    private void save() {
        new StackStatus(phase, message, List.copyOf(parts.values())).save(file);
    }

    private void log(String line) {
        System.out.println(clock.instant() + " " + line);
    }
}
