package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A task with all that was done about it.
 *
 * @param signedAt       null until somebody has signed or arrived
 * @param arrival        null until then
 * @param findings       null until then
 * @param feedback       the latest result, null until then
 * @param returnRequests oldest first
 * @param extensions     oldest first
 * @param notes          on the progress, oldest first
 * @param whistleRating  null until given
 * @param timeline       oldest first
 */
public record TaskDetail(
        @JsonUnwrapped TaskView task,
        Instant signedAt,
        Arrival arrival,
        Findings findings,
        Feedback feedback,
        List<ReturnRequest> returnRequests,
        List<Extensions.Request> extensions,
        List<ProgressNote> notes,
        WhistleRating whistleRating,
        List<Moment> timeline) {

    static TaskDetail of(TaskView view, TaskFile file, List<Moment> timeline) {
        var progress = file.progress();
        var beside = file.proceedings();
        return new TaskDetail(
                view,
                progress.signedAt(),
                progress.arrival(),
                progress.findings(),
                progress.feedback(),
                progress.returns(),
                beside.extensions().requests(),
                beside.notes(),
                beside.rating(),
                timeline);
    }

    /**
     * One thing that happened.
     *
     * @param type    the name of the message that told of it
     * @param state   the state it led to
     * @param text    words that were said with it, or null
     * @param version of the task after it
     */
    public record Moment(
            Instant at, String type, TaskStatus state, Doer actor, String text, long version, String traceId) {}

    public record Doer(String id, String role) {}
}
