package org.gridwhistle.dispatch.emergency.act;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.emergency.Active;
import org.gridwhistle.dispatch.emergency.Alert;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.EmergencyCommand;
import org.gridwhistle.dispatch.emergency.EmergencyEvent;
import org.gridwhistle.dispatch.emergency.EmergencyFile;
import org.gridwhistle.dispatch.emergency.EmergencyProblem;
import org.gridwhistle.dispatch.emergency.EmergencySetting;
import org.gridwhistle.dispatch.emergency.InForce;
import org.gridwhistle.dispatch.emergency.Liberties;
import org.gridwhistle.dispatch.emergency.Scope;
import org.gridwhistle.dispatch.emergency.Standing;
import org.gridwhistle.dispatch.reference.view.ReferenceView;

/**
 * 平转急: the leader of a place declares an alert, or an emergency at once.
 *
 * @param isAlert whether forces only stand by
 */
public record Declare(
        UUID aggregateId,
        Reach reach,
        String title,
        Scope scope,
        Level level,
        Instant expiresAt,
        boolean isAlert,
        Liberties liberties,
        String reason)
        implements EmergencyCommand {

    @Override
    public Decision<Emergency, EmergencyEvent> decide(Emergency now, EmergencySetting setting) {
        if (now != null) {
            return now.unchanged();
        }
        var unknown = unknown(setting.reference());
        if (!unknown.isEmpty()) {
            return Decision.reject(Refusal.ofFields(unknown));
        }
        if (!reach.covers(scope.org())) {
            return Decision.reject(CommonProblem.OUTSIDE_YOUR_AREA);
        }
        return Active.wrongEnd(expiresAt, setting)
                .<Decision<Emergency, EmergencyEvent>>map(Decision::reject)
                .orElseGet(() -> declare(setting));
    }

    private Decision<Emergency, EmergencyEvent> declare(EmergencySetting setting) {
        var limits = setting.rules().limits(level);
        var standing = new Standing(level, setting.now(), expiresAt, limits);
        var file = new EmergencyFile(
                aggregateId, 0, title, scope, liberties, setting.now(), standing, List.of(), List.of(), null);
        return isAlert
                ? Emergency.step(file, Alert::new, EmergencyEvent.Kind.ALERTED, reason, setting)
                : Emergency.step(file, InForce::new, EmergencyEvent.Kind.ENTERED, reason, setting);
    }

    private List<FieldError> unknown(ReferenceView reference) {
        var errors = new ArrayList<FieldError>();
        if (!reference.isArea(scope.org())) {
            errors.add(FieldError.of("org", EmergencyProblem.UNKNOWN_AREA.name(), scope.org()));
        }
        for (var i = 0; i < scope.classes().size(); i++) {
            var code = scope.classes().get(i);
            if (!reference.isMatterClass(code)) {
                errors.add(FieldError.of("classCodes[" + i + "]", EmergencyProblem.UNKNOWN_CLASS.name(), code));
            }
        }
        return errors;
    }
}
