package org.gridwhistle.analytics.metric;

/**
 * Whom a metric is about, as they stood at the cut-off {@code $3}: nothing that happened later is visible. All have the columns that
 * groups and lists need; {@code unit} is that of the task, or the one that had the lead of the case last.
 */
enum Population {
    /** Every case that was heard of. */
    CASES("""
            select ${case}
            from case_fact c ${standing}
            """),

    /** Cases with the promise that was in force in their first round; those without any promise are not among them. */
    DUE_CASES("""
            select ${case}, d.due as handle_due,
                   coalesce(turn.standing = 'SUSPENDED' and turn.at < d.due, false) as deferred
            from due_fact d join case_fact c on c.case_id = d.case_id ${standing}
            where d.set_at <= least($3, c.reopened_at)
              and not exists (select from due_fact later
                              where later.case_id = d.case_id and later.version > d.version
                                and later.set_at <= least($3, c.reopened_at))
            """),

    /** Cases with their last closing. It may have come to nothing since: the case was opened again. */
    CLOSED_CASES("""
            select ${case}, closing.at as closed_at,
                   extract(epoch from closing.at - c.received_at) as whole_seconds,
                   exists (select from answer_fact a
                           where a.case_id = c.case_id and a.round = closing.round and a.kind = 'CALLBACK'
                             and a.answered_at <= $3) as called_back
            from turn_fact closing join case_fact c on c.case_id = closing.case_id ${standing}
            where closing.standing = 'CLOSED' and closing.at <= $3
              and closing.version = (select max(last.version) filter (where last.standing = 'CLOSED' and last.at <= $3)
                                     from turn_fact last where last.case_id = closing.case_id)
            """),

    /** What residents answered after a closing, or did not answer when they were called back. */
    ANSWERS("""
            select a.answer_id as id, ${of the case}, closing.at as closed_at,
                   a.kind = 'CALLBACK' as callback,
                   coalesce(a.outcome = 'REACHED', false) as reached,
                   coalesce(a.excluded_at <= $3, false) as left_out,
                   a.resolved, a.satisfaction
            from turn_fact closing
                 join answer_fact a on a.case_id = closing.case_id and a.round = closing.round and a.answered_at <= $3
                 join case_fact c on c.case_id = closing.case_id ${standing}
            where closing.standing = 'CLOSED'
            """),

    /** Tasks of units; follow-ups outlive the closure and are not among them. */
    TASKS("""
            select ${task}
            from task_fact t left join case_fact c on c.case_id = t.case_id
            where not coalesce(t.follow_up_at <= $3, false)
            """),

    /** The same, once for each of their clocks, with the date that was in force. */
    TASK_CLOCKS("""
            select ${task}, d.clock, d.due,
                   coalesce(least(t.signed_at, t.arrived_at) <= least(d.due, $3), false) as signed_in_time,
                   coalesce(least(t.contacted_at, ${real arrival}) <= least(d.due, $3), false) as contacted_in_time,
                   coalesce(${real arrival} <= least(d.due, $3), false) as arrived_in_time,
                   coalesce(least(t.returned_at, t.transferred_at) < d.due, false) and ${given away} as given_away_in_time
            from task_due_fact d join task_fact t on t.task_id = d.task_id left join case_fact c on c.case_id = t.case_id
            where d.set_at <= $3 and not coalesce(t.follow_up_at <= $3, false)
              and not exists (select from task_due_fact later
                              where later.task_id = d.task_id and later.clock = d.clock and later.version > d.version
                                and later.set_at <= $3)
            """);

    private final String select;

    Population(String select) {
        this.select = select;
    }

    String sql() {
        return PopulationSql.spelledOut(select);
    }
}
