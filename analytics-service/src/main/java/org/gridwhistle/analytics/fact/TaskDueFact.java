package org.gridwhistle.analytics.fact;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A date that a unit was given for one of its clocks.
 *
 * @param version the case's, by which the centre sets dates; what the unit was told first comes before all of them
 */
@JsonNaming(SnakeCaseStrategy.class)
record TaskDueFact(UUID taskId, Clock clock, long version, OffsetDateTime setAt, OffsetDateTime due) {

    private static final long BEFORE_ALL_VERSIONS = 0;

    enum Clock {
        /** 签收. */
        SIGN,
        /** 联系. */
        CONTACT,
        /** 报到. */
        ARRIVE
    }

    static Stream<TaskDueFact> of(CaseMessage message) {
        return message.tasks() == null
                ? Stream.empty()
                : message.tasks().stream().flatMap(task -> of(task, message.version(), message.at()));
    }

    static Stream<TaskDueFact> of(String type, TaskMessage message) {
        return TaskMessage.ASSIGNED.equals(type)
                ? of(
                        new CaseMessage.TaskDues(
                                message.taskId(), message.signDue(), message.contactDue(), message.arriveDue()),
                        BEFORE_ALL_VERSIONS,
                        message.assignedAt())
                : Stream.empty();
    }

    private static Stream<TaskDueFact> of(CaseMessage.TaskDues task, long version, OffsetDateTime setAt) {
        return List.of(
                        new TaskDueFact(task.taskId(), Clock.SIGN, version, setAt, task.signDue()),
                        new TaskDueFact(task.taskId(), Clock.CONTACT, version, setAt, task.contactDue()),
                        new TaskDueFact(task.taskId(), Clock.ARRIVE, version, setAt, task.arriveDue()))
                .stream()
                .filter(given -> given.due() != null);
    }
}
