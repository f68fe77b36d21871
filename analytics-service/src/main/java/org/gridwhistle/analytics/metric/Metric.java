package org.gridwhistle.analytics.metric;

import static org.gridwhistle.analytics.metric.Cohort.C;
import static org.gridwhistle.analytics.metric.Cohort.D;
import static org.gridwhistle.analytics.metric.Cohort.R;

/**
 * The closure metrics 问效. Each says which of a {@link Population} it counts, by which time, and when one of these counts in its
 * favour, in the words of the population as it stood at the cut-off. A figure and the list behind it are made of the same words.
 *
 * <p>What is left out of some figures is a figure too, so that it can be listed: {@link #EXCLUSION_RATE}, {@link #DEFERRAL_RATE},
 * {@link #CALLBACK_EXCLUSION_RATE}.
 */
public enum Metric {
    /** 办结率. */
    CLOSURE_RATE(R, Population.CASES, "received_at", "registered and not excluded", "closed"),

    /** 结案率, of what should have been closed; what stood still before its deadline need not be. */
    DUE_CLOSURE_RATE(D, Population.DUE_CASES, "handle_due", "registered and not excluded and not deferred", "closed"),

    /** 及时办结率: closed, and the accepted result was handed in before the deadline of the first round, extensions granted. */
    ON_TIME_CLOSURE_RATE(
            D,
            Population.DUE_CASES,
            "handle_due",
            "registered and not excluded and not deferred",
            "closed and coalesce(feedback_at <= handle_due, false)"),

    /** 原始及时率: the same without extensions, of the same cases. */
    ORIGINAL_ON_TIME_RATE(
            D,
            Population.DUE_CASES,
            "handle_due",
            "registered and not excluded and not deferred",
            "closed and coalesce(feedback_at <= least(handle_due, original_due), false)"),

    /** 响应率: contacted, or arrived, by the contact deadline. */
    RESPONSE_RATE(
            D,
            Population.TASK_CLOCKS,
            "due",
            "clock = 'CONTACT' and assigned and not withdrawn and not given_away",
            "contacted_in_time"),

    /** 签收及时率; who arrives without signing has signed. */
    SIGN_ON_TIME_RATE(
            D, Population.TASK_CLOCKS, "due", "clock = 'SIGN' and assigned and not withdrawn", "signed_in_time"),

    /** 报到及时率; an arrival that the grid disputes is none. */
    ARRIVE_ON_TIME_RATE(
            D,
            Population.TASK_CLOCKS,
            "due",
            "clock = 'ARRIVE' and assigned and not withdrawn and requires_arrival and not given_away_in_time",
            "arrived_in_time"),

    /** 退单率: asked to give it away, whatever the centre decided. */
    RETURN_RATE(R, Population.TASKS, "assigned_at", "assigned", "return_requested"),

    /** 退单采纳率. */
    RETURN_APPROVAL_RATE(R, Population.TASKS, "assigned_at", "assigned and return_requested", "given_away"),

    /** 派单准确率: neither returned nor transferred. */
    DISPATCH_ACCURACY(R, Population.TASKS, "assigned_at", "assigned", "not given_away"),

    /** 返工率: came to another round, by a check or by reopening. */
    REWORK_RATE(C, Population.CLOSED_CASES, "closed_at", "not excluded", "reworked or reopened"),

    /** 核查返工率. */
    CHECK_REWORK_RATE(C, Population.CLOSED_CASES, "closed_at", "not excluded", "reworked"),

    /** 重开率. */
    REOPEN_RATE(C, Population.CLOSED_CASES, "closed_at", "not excluded", "reopened"),

    /** 自处置率. */
    SELF_HANDLING_RATE(C, Population.CLOSED_CASES, "closed_at", "closed and not excluded", "self_handled"),

    /** 回访率: somebody tried. */
    CALLBACK_RATE(C, Population.CLOSED_CASES, "closed_at", "not excluded", "called_back"),

    /** 回访成功率, to be read beside the two that follow. */
    CALLBACK_REACH_RATE(C, Population.ANSWERS, "closed_at", "not excluded and callback", "reached"),

    /** 解决率, as residents say, in callbacks or ratings; never derived from a closing. What is solved in part has a weight. */
    RESOLUTION_RATE(
            C,
            Population.ANSWERS,
            "closed_at",
            "not excluded and not left_out and resolved is not null",
            "resolved = 'YES'",
            "resolved = 'PARTLY'"),

    /** 满意率. */
    SATISFACTION_RATE(
            C,
            Population.ANSWERS,
            "closed_at",
            "not excluded and not left_out and callback and satisfaction is not null",
            "satisfaction in ('SATISFIED', 'BASICALLY')"),

    /** 回访剔除率: answers that were reviewed and left out. */
    CALLBACK_EXCLUSION_RATE(C, Population.ANSWERS, "closed_at", "not excluded and callback and reached", "left_out"),

    /** 延期率. */
    EXTENSION_RATE(R, Population.CASES, "received_at", "dispatched and not excluded", "extended"),

    /** 缓办率. */
    SUSPENSION_RATE(R, Population.CASES, "received_at", "dispatched and not excluded", "suspended"),

    /** 吹哨率: units were called; neither high nor low is good. */
    WHISTLE_RATE(R, Population.CASES, "received_at", "registered and not excluded", "dispatched"),

    /** 哨声升级率. */
    ESCALATION_RATE(R, Population.CASES, "received_at", "dispatched and not excluded", "escalated"),

    /** 重复率. */
    REPEAT_RATE(R, Population.CASES, "received_at", "not excluded", "repeated"),

    /** 剔除率: refused, merged or cancelled. */
    EXCLUSION_RATE(R, Population.CASES, "received_at", "true", "excluded"),

    /** 缓办占比: of what would be due, what need not be closed by then. */
    DEFERRAL_RATE(D, Population.DUE_CASES, "handle_due", "registered and not excluded", "deferred"),

    /** 平均处置时长: from assignment to the accepted result, in natural hours, without pauses. */
    HANDLING_TIME(
            C, Population.TASKS, "confirmed_at", "confirmed and handling_seconds is not null", "handling_seconds"),

    /** 全流程时长: from report to closing, as the resident lives through it. */
    WHOLE_TIME(C, Population.CLOSED_CASES, "closed_at", "closed and not excluded", "whole_seconds"),

    /** 首次派单时长: from report to the first dispatch. */
    FIRST_DISPATCH_TIME(R, Population.CASES, "received_at", "dispatched and not excluded", "dispatch_seconds");

    private static final String NOBODY = "false";

    private final Cohort cohort;
    private final Population population;
    private final String cohortTime;
    private final String counted;
    private final String measure;
    private final String partly;

    /** @param measure of a rate the condition of its numerator, of a time its seconds */
    Metric(Cohort cohort, Population population, String cohortTime, String counted, String measure) {
        this(cohort, population, cohortTime, counted, measure, NOBODY);
    }

    Metric(Cohort cohort, Population population, String cohortTime, String counted, String measure, String partly) {
        this.cohort = cohort;
        this.population = population;
        this.cohortTime = cohortTime;
        this.counted = counted;
        this.measure = measure;
        this.partly = partly;
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

    /** The condition that the numerator adds to the denominator's; a time has only one side. */
    String inFavour() {
        return isTime() ? "true" : measure;
    }

    /** The condition of what counts in favour by its configured weight. */
    String partly() {
        return partly;
    }

    /** The duration, where the metric is one. */
    String seconds() {
        return isTime() ? measure : "null::numeric";
    }

    boolean isTime() {
        return name().endsWith("_TIME");
    }
}
