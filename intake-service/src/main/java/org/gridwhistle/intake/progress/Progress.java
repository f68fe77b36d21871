package org.gridwhistle.intake.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the public may know of a report's way.
 *
 * @param master how far the case has come that the report's own is merged into 并单; null if it goes its own way
 * @param steps  what followed the report, oldest first
 */
public record Progress(PublicStatus status, PublicStatus master, List<Step> steps) {

    /** A merged report is as far as its master. */
    public String statusText() {
        return master == null ? status.text() : status.text() + ":" + master.text();
    }

    /** One line of a timeline. */
    @Schema(name = "TimelineStep")
    public record Step(
            Instant at,
            @Schema(examples = "ACCEPTED") String status,
            @Schema(examples = "已受理,正在安排处理") String text) {}

    /** The whole way, with the report as its first step. */
    public List<Step> timelineSince(Instant receivedAt) {
        var timeline = new ArrayList<Step>();
        timeline.add(new Step(receivedAt, PublicStatus.REPORTED.name(), PublicWords.RECEIVED));
        timeline.addAll(steps);
        return List.copyOf(timeline);
    }
}
