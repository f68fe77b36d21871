package org.gridwhistle.analytics.metric;

import java.util.LinkedHashMap;
import java.util.Map;

/** The words that populations share, {@code ${…}}, and what they mean over the facts at the cut-off {@code $3}. */
final class PopulationSql {

    /** Later ones stand within earlier ones. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        word("case", """
                c.case_id as id, ${of the case}, turn.feedback_at, c.original_due,
                coalesce(least(c.accepted_at, c.self_started_at) <= $3, false) as registered,
                coalesce(turn.standing = 'CLOSED', false) as closed,
                coalesce(turn.self_handled, false) as self_handled,
                coalesce(c.dispatched_at <= $3, false) as dispatched,
                extract(epoch from c.dispatched_at - c.received_at) as dispatch_seconds,
                coalesce(c.reworked_at <= $3, false) as reworked,
                coalesce(c.reopened_at <= $3, false) as reopened,
                coalesce(c.extended_at <= $3, false) as extended,
                coalesce(c.suspended_at <= $3, false) as suspended,
                coalesce(c.escalated_at <= $3, false) as escalated,
                coalesce(c.repeated_at <= $3, false) as repeated""");
        word("of the case", """
                c.case_id, null::uuid as task_id, c.state, ${common},
                (select lead.unit from lead_fact lead
                 where lead.case_id = c.case_id and lead.at <= $3
                 order by lead.at desc, lead.task_id desc limit 1) as unit,
                coalesce(turn.standing = 'EXCLUDED', false) as excluded""");
        word("standing", """
                left join lateral (select newest.standing, newest.at, newest.feedback_at, newest.self_handled
                                   from turn_fact newest
                                   where newest.case_id = c.case_id and newest.at <= $3
                                   order by newest.version desc limit 1) turn on true""");
        word("task", """
                t.task_id as id, t.case_id, t.task_id, t.unit, t.state, ${common},
                t.assigned_at, t.confirmed_at,
                coalesce(t.assigned_at <= $3, false) as assigned,
                coalesce(t.withdrawn_at <= $3, false) as withdrawn,
                coalesce(t.requires_arrival, true) as requires_arrival,
                coalesce(t.return_requested_at <= $3, false) as return_requested,
                ${given away} as given_away,
                coalesce(t.confirmed_at <= $3, false) as confirmed,
                extract(epoch from t.feedback_at - t.assigned_at) - ${paused} as handling_seconds""");
        word("common", "c.number, c.channel, c.mode, c.matter_code, c.grid_code, c.received_at");
        word("given away", "coalesce(least(t.returned_at, t.transferred_at) <= $3, false)");
        word("real arrival", "case when coalesce(t.arrival_disputed_at <= $3, false) then null else t.arrived_at end");
        word("paused", """
                coalesce((select sum(extract(epoch from least(pause.until, t.feedback_at) - greatest(pause.since, t.assigned_at)))
                          from (select standing, at as since, lead(at) over (order by version) as until
                                from turn_fact turning where turning.case_id = t.case_id) pause
                          where pause.standing = 'SUSPENDED' and pause.since < t.feedback_at and pause.until > t.assigned_at), 0)""");
    }

    private PopulationSql() {}

    static String spelledOut(String select) {
        var sql = select;
        for (var word : WORDS.entrySet()) {
            sql = sql.replace(word.getKey(), word.getValue());
        }
        return sql;
    }

    private static void word(String word, String meaning) {
        WORDS.put("${" + word + "}", meaning);
    }
}
