package org.gridwhistle.dispatch.deadline;

/** What a {@link TimeLimit} counts. */
public enum TimeUnit {
    /** Natural minutes, round the clock. */
    MINUTE("MIN"),
    /** 紧急工作时: natural hours, round the clock. */
    EMERGENCY_HOUR("EH"),
    /** Minutes inside the calendar's working hours. */
    WORK_MINUTE("WMIN"),
    /** 工作时: hours inside the calendar's working hours. */
    WORK_HOUR("WH"),
    /** 工作日: whole working days of the calendar. */
    WORK_DAY("WD");

    private final String suffix;

    TimeUnit(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
    }
}
