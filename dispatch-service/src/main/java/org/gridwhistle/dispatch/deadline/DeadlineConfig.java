package org.gridwhistle.dispatch.deadline;

import java.util.Map;

import io.smallrye.config.ConfigMapping;

/**
 * How long each clock runs, for each urgency. A limit is written {@code 30MIN} (natural minutes), {@code 8EH} (紧急工作时, natural hours),
 * {@code 30WMIN}, {@code 5WH} (工作时) or {@code 3WD} (工作日). The defaults stand in {@code application.properties}.
 */
@ConfigMapping(prefix = "gridwhistle.deadlines")
public interface DeadlineConfig {

    /** 紧急 */
    Limits urgent();

    /** 重要 */
    Limits important();

    /** 一般 */
    Limits general();

    /** 疑难 */
    Limits complex();

    /** The limits of one urgency. */
    interface Limits {

        /** From the report until the centre has dispatched it. */
        TimeLimit dispatch();

        /** From the assignment until the unit has signed 签收. */
        TimeLimit sign();

        /** From the assignment until the unit has been in contact 先行联系. */
        TimeLimit contact();

        /** From the assignment until the unit has arrived 报到. */
        TimeLimit arrive();

        /** From the assignment until the unit's feedback, for matters without a limit of their own. */
        TimeLimit handle();

        /** From the assignment: how long a unit may return it 退单. */
        TimeLimit returning();

        /** From the unit's request until the centre has decided about a return. */
        TimeLimit decideReturn();

        /** From the last feedback until it has been checked 核查. */
        TimeLimit check();

        /** The least that rework 返工 is given, however late the first round was. */
        TimeLimit rework();

        /** From the closing until the reporter has been called back 回访. */
        TimeLimit callback();

        /** From the opening of a consultation 会商 until it has named the unit. */
        TimeLimit consult();

        /** The most that extensions 延期 may add to a task's first date, all together. */
        TimeLimit extension();

        /** From the wish for a whistle 请示吹哨 until somebody who may blow it has decided. */
        TimeLimit approve();

        default Map<CaseClock, TimeLimit> byClock() {
            return Map.ofEntries(
                    Map.entry(CaseClock.DISPATCH, dispatch()),
                    Map.entry(CaseClock.SIGN, sign()),
                    Map.entry(CaseClock.CONTACT, contact()),
                    Map.entry(CaseClock.ARRIVE, arrive()),
                    Map.entry(CaseClock.HANDLE, handle()),
                    Map.entry(CaseClock.RETURN, returning()),
                    Map.entry(CaseClock.DECIDE_RETURN, decideReturn()),
                    Map.entry(CaseClock.CHECK, check()),
                    Map.entry(CaseClock.REWORK, rework()),
                    Map.entry(CaseClock.CALLBACK, callback()),
                    Map.entry(CaseClock.CONSULT, consult()),
                    Map.entry(CaseClock.EXTENSION, extension()),
                    Map.entry(CaseClock.APPROVE, approve()));
        }
    }

    default Deadlines deadlines(Ladders ladders) {
        return new Deadlines(
                Map.of(
                        Urgency.URGENT, urgent().byClock(),
                        Urgency.IMPORTANT, important().byClock(),
                        Urgency.GENERAL, general().byClock(),
                        Urgency.COMPLEX, complex().byClock()),
                ladders);
    }
}
