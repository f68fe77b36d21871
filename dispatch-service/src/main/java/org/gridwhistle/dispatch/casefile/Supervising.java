package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Alarms.Alarm;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.SupervisionRaised;
import org.gridwhistle.dispatch.casefile.fact.Supervised.Taken;
import org.gridwhistle.dispatch.deadline.SupervisionStep;

/** 督办: takes the steps whose time has come, each clock for itself and each step in its turn. */
final class Supervising {

    private Supervising() {}

    static Decision<Case, CaseEvent> supervise(Case now, Setting setting) {
        var steps = new Steps(now, setting);
        RunningClock hopeless = null;
        for (var clock : Clocks.running(now)) {
            var next = Alarms.of(steps.file(), setting).next(clock);
            while (next.isPresent() && !next.get().at().isAfter(setting.now())) {
                raise(steps, clock, next.get());
                if (hopeless == null && next.get().step() == SupervisionStep.ESCALATE) {
                    hopeless = clock;
                }
                next = Alarms.of(steps.file(), setting).next(clock);
            }
        }
        return (hopeless == null ? steps : escalate(steps, hopeless)).done();
    }

    /** 哨声升级: one rung, however many clocks ask for it at once. Where a case cannot rise, it was told, and that is all. */
    private static Steps escalate(Steps steps, RunningClock clock) {
        return steps.trying(now -> now.escalate(clock.clock().name(), true, steps.setting()));
    }

    private static void raise(Steps steps, RunningClock clock, Alarm alarm) {
        var taken = new Taken(
                clock.clock(),
                clock.taskId(),
                clock.due(),
                alarm.step(),
                steps.setting().now());
        steps.noting(
                file -> file.supervised(taken),
                head -> new SupervisionRaised(
                        head,
                        clock.clock(),
                        clock.taskId(),
                        clock.unit(),
                        alarm.step(),
                        clock.due(),
                        Audiences.of(clock, alarm.step(), steps.now())));
    }
}
