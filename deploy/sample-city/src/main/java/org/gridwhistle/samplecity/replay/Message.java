package org.gridwhistle.samplecity.replay;

import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * One message of a resident, with its reply.
 *
 * @param id         unique in its file
 * @param reporter   whatever the file calls the writer, may be empty
 * @param reportedAt when it was written, may be null
 * @param reply      what was answered, may be empty
 * @param delay      from report to reply; zero if the file does not tell
 * @param grid       code or label of the grid, if the file tells it, or empty
 * @param matter     code of the matter, if the file tells it, or empty
 */
public record Message(
        String id,
        String reporter,
        String title,
        OffsetDateTime reportedAt,
        String detail,
        String reply,
        Duration delay,
        String grid,
        String matter) {}
