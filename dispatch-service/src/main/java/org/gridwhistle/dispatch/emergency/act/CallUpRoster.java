package org.gridwhistle.dispatch.emergency.act;

import java.time.Duration;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.emergency.Active;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.EmergencyAct;
import org.gridwhistle.dispatch.emergency.EmergencyEvent;
import org.gridwhistle.dispatch.emergency.EmergencyProblem;
import org.gridwhistle.dispatch.emergency.EmergencySetting;

/** 点名: calls a roster's people, who each have to answer within a while. */
public record CallUpRoster(String roster, String message, Duration ackWithin) implements EmergencyAct {

    private static final Duration LONGEST = Duration.ofDays(1);

    @Override
    public Decision<Emergency, EmergencyEvent> on(Emergency now, EmergencySetting setting) {
        if (!(now instanceof Active active)) {
            return now.refuse();
        }
        if (!ackWithin.isPositive() || ackWithin.compareTo(LONGEST) > 0) {
            return Decision.reject(Refusal.ofField("ackWithin", EmergencyProblem.ACK_WITHIN_A_DAY));
        }
        return setting.reference()
                .roster(roster)
                .map(found -> active.callUp(found, message, ackWithin, setting))
                .orElseGet(() -> Decision.reject(Refusal.ofField("roster", EmergencyProblem.UNKNOWN_ROSTER, roster)));
    }
}
