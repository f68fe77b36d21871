package org.gridwhistle.analytics.metric;

/**
 * Whom a metric is about, as they stood at the cut-off {@code $3}: nothing that happened later is visible. All have the columns that
 * groups and lists need; {@code unit} is that of the task, or the one that had the lead of the case last.
 */
enum Population {
    /** Every case that was heard of. */
    CASES("""
            select %s, null::timestamptz as handle_due
            from case_fact c
            """),

    /** Cases with the promise that was in force; those without any promise are not among them. */
    DUE_CASES("""
            select %s, d.due as handle_due
            from due_fact d join case_fact c on c.case_id = d.case_id
            where d.set_at <= $3
              and not exists (select from due_fact later
                              where later.case_id = d.case_id and later.version > d.version and later.set_at <= $3)
            """),

    /** Tasks of units. */
    TASKS("""
            select t.task_id as id, t.case_id, t.task_id, t.unit, t.state, %s,
                   t.assigned_at, t.sign_due, t.arrive_due, t.confirmed_at,
                   coalesce(t.assigned_at <= $3, false) as assigned,
                   coalesce(t.withdrawn_at <= $3, false) as withdrawn,
                   coalesce(t.requires_arrival, true) as requires_arrival,
                   coalesce(t.returned_at <= $3 and t.returned_at < t.arrive_due, false) as returned_before_arrive_due,
                   coalesce(least(t.signed_at, t.arrived_at) <= least(t.sign_due, $3), false) as signed_in_time,
                   coalesce(t.arrived_at <= least(t.arrive_due, $3), false) as arrived_in_time,
                   coalesce(t.return_requested_at <= $3, false) as return_requested,
                   coalesce(t.confirmed_at <= $3, false) as confirmed,
                   extract(epoch from t.feedback_at - t.assigned_at) as seconds
            from task_fact t left join case_fact c on c.case_id = t.case_id
            """);

    private static final String OF_THE_CASE = "c.number, c.channel, c.matter_code, c.grid_code, c.received_at";

    private static final String CASE_AT_THE_CUT_OFF = """
            c.case_id as id, c.case_id, null::uuid as task_id,
            (select lead.unit from task_fact lead
             where lead.case_id = c.case_id and lead.role = 'LEAD' and lead.assigned_at <= $3
             order by lead.assigned_at desc, lead.task_id desc limit 1) as unit,
            c.state, %s, c.closed_at, c.feedback_at,
            coalesce(least(c.accepted_at, c.self_started_at) <= $3, false) as registered,
            coalesce(c.excluded_at <= $3, false) as excluded,
            coalesce(c.closed_at <= $3, false) as closed,
            coalesce(c.reworked_at <= $3, false) as reworked,
            coalesce(c.self_handled, false) as self_handled,
            null::numeric as seconds""".formatted(OF_THE_CASE);

    private final String select;

    Population(String select) {
        this.select = select;
    }

    String sql() {
        return select.formatted(this == TASKS ? OF_THE_CASE : CASE_AT_THE_CUT_OFF);
    }
}
