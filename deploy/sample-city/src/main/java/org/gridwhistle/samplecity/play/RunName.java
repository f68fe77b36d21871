package org.gridwhistle.samplecity.play;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Names of runs. Each event's id begins with its run's name, so that the same messages can be posted again in another run. */
public final class RunName {

    private static final DateTimeFormatter TO_THE_MILLISECOND = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS");

    private RunName() {}

    /** A new name, such as {@code demo-20260710T081200000}. */
    public static String of(String command) {
        return command + "-" + LocalDateTime.now().format(TO_THE_MILLISECOND);
    }
}
