package org.gridwhistle.intake.batch;

import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.intake.report.ReportRequest;

/** One line of a batch as it was read. */
sealed interface BatchLine {

    /** Counted from 1; in NDJSON the line of the text. */
    int number();

    record Readable(int number, ReportRequest request) implements BatchLine {}

    record Unreadable(int number, Refusal refusal) implements BatchLine {}
}
