package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;

import org.gridwhistle.dispatch.casefile.fact.Supervised;
import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.deadline.Ladder;
import org.gridwhistle.dispatch.deadline.Ladders;
import org.gridwhistle.dispatch.deadline.Pauses;
import org.gridwhistle.dispatch.deadline.SupervisionStep;
import org.gridwhistle.dispatch.deadline.WorkCalendar;

/** When the clocks of a case make themselves heard: each step of the ladder in the clock's own time. */
public final class Alarms {

    private static final int DUE = 100;

    private final Ladder ladder;
    private final WorkCalendar calendar;
    private final Pauses pauses;
    private final Supervised before;

    private Alarms(Ladder ladder, WorkCalendar calendar, Pauses pauses, Supervised before) {
        this.ladder = ladder;
        this.calendar = calendar;
        this.pauses = pauses;
        this.before = before;
    }

    public static Alarms of(CaseFile file, Setting setting) {
        return new Alarms(
                ladder(file, setting.deadlines().ladders()),
                setting.reference().calendar(file.area()),
                file.pauses(),
                file.supervised());
    }

    /** What was reported in an emergency is watched as one until its end. */
    private static Ladder ladder(CaseFile file, Ladders ladders) {
        return file.readiness().mode() == Mode.EMERGENCY
                ? ladders.emergency()
                : ladders.of(file.subject().urgency());
    }

    /** 提醒, 催办, 督办 or 升级, and when it is to happen. */
    public record Alarm(SupervisionStep step, Instant at) {}

    /** The next step for a clock that stays unmet; none if all have been taken. */
    public Optional<Alarm> next(RunningClock clock) {
        var taken = new HashSet<>(before.steps(clock.clock(), clock.taskId(), clock.due()));
        return ladder.next(taken).map(step -> new Alarm(step, at(clock, ladder.percent(step))));
    }

    public Instant yellowFrom(RunningClock clock) {
        return at(clock, ladder.quiet());
    }

    /** The due time is as it was told, even if the calendar has changed since; the other steps keep their side of it. */
    private Instant at(RunningClock clock, int percent) {
        if (percent == DUE) {
            return clock.due();
        }
        var term = clock.term();
        var counted =
                calendar.after(term.start(), term.limit(), pauses, percent).at();
        return counted.isBefore(clock.due()) == percent < DUE ? counted : clock.due();
    }
}
