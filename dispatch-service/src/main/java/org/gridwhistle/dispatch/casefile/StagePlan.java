package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.List;

import org.gridwhistle.dispatch.casefile.event.OrderedStage;
import org.gridwhistle.dispatch.casefile.fact.Subject;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;
import org.gridwhistle.dispatch.deadline.Pauses;

/** 围护→修复→恢复: the stages of a matter, each by the catalog's limit from the assignment, and none later than the whole. */
final class StagePlan {

    private StagePlan() {}

    /** Those of a task; none unless its unit leads. */
    static List<OrderedStage> of(Task task, Subject subject, Pauses pauses, Setting setting) {
        if (task.role() != TaskRole.LEAD) {
            return List.of();
        }
        var times = task.times();
        var calendar = setting.reference().calendar(subject.gridCode());
        return subject.matter().stages().stream()
                .map(stage -> new OrderedStage(
                        stage.code(),
                        earlier(
                                calendar.after(times.assignedAt(), stage.limit(), pauses)
                                        .at(),
                                times.handleDue())))
                .toList();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
