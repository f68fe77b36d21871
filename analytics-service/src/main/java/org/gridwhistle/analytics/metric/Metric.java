package org.gridwhistle.analytics.metric;

import static org.gridwhistle.analytics.metric.Cohort.C;
import static org.gridwhistle.analytics.metric.Cohort.D;
import static org.gridwhistle.analytics.metric.Cohort.R;

/**
 * The closure metrics 问效. Each says which of a {@link Population} it counts, by which time, and when one of these counts in its
 * favour, in the words of the population as it stood at the cut-off. A figure and the list behind it are made of the same words.
 */
public enum Metric {
    /** 办结率. */
    CLOSURE_RATE(R, Population.CASES, "received_at", "registered and not excluded", "closed"),

    /** 结案率, of what should have been closed. */
    DUE_CLOSURE_RATE(D, Population.DUE_CASES, "handle_due", "registered and not excluded", "closed"),

    /** 及时办结率: closed, and the accepted result was handed in before the deadline of the first round. */
    ON_TIME_CLOSURE_RATE(
            D,
            Population.DUE_CASES,
            "handle_due",
            "registered and not excluded",
            "closed and coalesce(feedback_at <= handle_due, false)"),

    /** 签收及时率; who arrives without signing has signed. */
    SIGN_ON_TIME_RATE(D, Population.TASKS, "sign_due", "assigned and not withdrawn", "signed_in_time"),

    /** 报到及时率. */
    ARRIVE_ON_TIME_RATE(
            D,
            Population.TASKS,
            "arrive_due",
            "assigned and not withdrawn and requires_arrival and not returned_before_arrive_due",
            "arrived_in_time"),

    /** 退单率: asked to return it, whatever the centre decided. */
    RETURN_RATE(R, Population.TASKS, "assigned_at", "assigned", "return_requested"),

    /** 返工率. */
    REWORK_RATE(C, Population.CASES, "closed_at", "closed and not excluded", "reworked"),

    /** 自处置率. */
    SELF_HANDLING_RATE(C, Population.CASES, "closed_at", "closed and not excluded", "self_handled"),

    /** 平均处置时长: from assignment to the accepted result, in natural hours. */
    HANDLING_TIME(C, Population.TASKS, "confirmed_at", "confirmed and seconds is not null", "true");

    private final Cohort cohort;
    private final Population population;
    private final String cohortTime;
    private final String counted;
    private final String inFavour;

    Metric(Cohort cohort, Population population, String cohortTime, String counted, String inFavour) {
        this.cohort = cohort;
        this.population = population;
        this.cohortTime = cohortTime;
        this.counted = counted;
        this.inFavour = inFavour;
    }

    public Cohort cohort() {
        return cohort;
    }

    Population population() {
        return population;
    }

    /** The column that must lie in the window. */
    String cohortTime() {
        return cohortTime;
    }

    /** The condition of the denominator. */
    String counted() {
        return counted;
    }

    /** The condition that the numerator adds to the denominator's. */
    String inFavour() {
        return inFavour;
    }

    boolean isTime() {
        return this == HANDLING_TIME;
    }
}
