package org.gridwhistle.intake.report;

import java.util.stream.Stream;

/** The codes that reports are refused with. */
public final class ReportCodes {

    private ReportCodes() {}

    public static Stream<String> all() {
        return Stream.concat(
                Stream.of(ReportProblem.values()).map(Enum::name),
                Stream.of(FieldFault.values()).map(Enum::name));
    }
}
