package org.gridwhistle.dispatch.emergency;

import java.time.Duration;
import java.util.Map;

import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.TimeLimit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of emergencies 平急转换. */
@ConfigMapping(prefix = "gridwhistle.emergency")
public interface EmergencyConfig {

    /** How far ahead of now the end of an emergency may lie when it is declared or extended. */
    @WithDefault("P7D")
    Duration longest();

    /** How often those who do not answer a call-up are reminded, each time after another ack period. */
    @WithDefault("3")
    int reminders();

    /** How often to look for emergencies that have expired, people to remind and cases to tighten. */
    @WithDefault("PT1S")
    Duration tick();

    /** How many cases are tightened in one transaction. */
    @WithDefault("200")
    int batch();

    /**
     * After how long open cases are gone over once more, for those that an instance decided before it had heard of the emergency.
     */
    @WithDefault("PT1M")
    Duration secondLook();

    /** The clocks of cases by level, in natural time ({@code 30MIN}, {@code 8EH}); a clock without a limit runs as ever. */
    Map<Level, Map<CaseClock, TimeLimit>> limits();

    default EmergencyRules rules() {
        return new EmergencyRules(longest(), limits(), reminders());
    }
}
