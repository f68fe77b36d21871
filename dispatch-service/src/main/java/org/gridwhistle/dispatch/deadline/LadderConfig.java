package org.gridwhistle.dispatch.deadline;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

import io.smallrye.config.ConfigMapping;

/**
 * When clocks make themselves heard, in percent of their time, for each urgency. A step that is left out is not taken. The defaults stand
 * in {@code application.properties}.
 */
@ConfigMapping(prefix = "gridwhistle.ladders")
public interface LadderConfig {

    /** 紧急 */
    Rungs urgent();

    /** 重要 */
    Rungs important();

    /** 一般 */
    Rungs general();

    /** 疑难 */
    Rungs complex();

    /** 战时, whatever the urgency. */
    Rungs emergency();

    /** One ladder. */
    interface Rungs {

        /** From when on a clock is seen in yellow, though nobody is told. */
        int quiet();

        /** 提醒 */
        OptionalInt remind();

        /** 催办 */
        OptionalInt urge();

        /** 督办 */
        OptionalInt supervise();

        /** 升级 */
        OptionalInt escalate();

        default Ladder ladder() {
            var steps = new EnumMap<SupervisionStep, Integer>(SupervisionStep.class);
            remind().ifPresent(percent -> steps.put(SupervisionStep.REMIND, percent));
            urge().ifPresent(percent -> steps.put(SupervisionStep.URGE, percent));
            supervise().ifPresent(percent -> steps.put(SupervisionStep.SUPERVISE, percent));
            escalate().ifPresent(percent -> steps.put(SupervisionStep.ESCALATE, percent));
            return new Ladder(quiet(), steps);
        }
    }

    default Ladders ladders() {
        return new Ladders(
                Map.of(
                        Urgency.URGENT, urgent().ladder(),
                        Urgency.IMPORTANT, important().ladder(),
                        Urgency.GENERAL, general().ladder(),
                        Urgency.COMPLEX, complex().ladder()),
                emergency().ladder());
    }
}
