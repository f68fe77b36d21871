package org.gridwhistle.analytics.metric;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;

import io.vertx.mutiny.sqlclient.Row;

/** A case or task behind a figure. */
record MemberRow(
        UUID id,
        OffsetDateTime cohortTime,
        UUID caseId,
        UUID taskId,
        String number,
        String unit,
        String channel,
        String matterCode,
        String gridCode,
        String state,
        OffsetDateTime receivedAt,
        boolean inFavour,
        BigDecimal seconds) {

    static MemberRow of(Row row) {
        return new MemberRow(
                row.getUUID("id"),
                row.getOffsetDateTime("cohort_time"),
                row.getUUID("case_id"),
                row.getUUID("task_id"),
                row.getString("number"),
                row.getString("unit"),
                row.getString("channel"),
                row.getString("matter_code"),
                row.getString("grid_code"),
                row.getString("state"),
                row.getOffsetDateTime("received_at"),
                row.getBoolean("in_favour"),
                row.getBigDecimal("seconds"));
    }
}
