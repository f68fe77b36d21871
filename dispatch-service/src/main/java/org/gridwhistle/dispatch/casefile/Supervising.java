package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Alarms.Alarm;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.SupervisionRaised;
import org.gridwhistle.dispatch.casefile.fact.Supervised.Taken;

/** 督办: takes the steps whose time has come, each clock for itself and each step in its turn. */
final class Supervising {

    private Supervising() {}

    static Decision<Case, CaseEvent> supervise(Case now, Setting setting) {
        var steps = new Steps(now, setting);
        for (var clock : Clocks.running(now)) {
            var next = Alarms.of(steps.file(), setting).next(clock);
            while (next.isPresent() && !next.get().at().isAfter(setting.now())) {
                raise(steps, clock, next.get());
                next = Alarms.of(steps.file(), setting).next(clock);
            }
        }
        return steps.done();
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
                        Audiences.of(clock, alarm.step(), steps.file())));
    }
}
