package org.gridwhistle.dispatch.emergency.act;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.emergency.Active;
import org.gridwhistle.dispatch.emergency.Addressee;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.EmergencyAct;
import org.gridwhistle.dispatch.emergency.EmergencyEvent;
import org.gridwhistle.dispatch.emergency.EmergencyProblem;
import org.gridwhistle.dispatch.emergency.EmergencySetting;
import org.gridwhistle.dispatch.emergency.Instruction;
import org.gridwhistle.dispatch.reference.view.ReferenceView;
import org.gridwhistle.dispatch.reference.view.Roster;

/**
 * 下达指令: one command to units, rosters and grids at once. Forces of other places are borrowed by a leader of both.
 *
 * @param reach of the leader
 */
public record Instruct(
        Reach reach,
        List<String> units,
        List<String> rosters,
        List<String> grids,
        String text,
        Instant reportBy,
        List<Instruction.Loan> loans)
        implements EmergencyAct {

    @Override
    public Decision<Emergency, EmergencyEvent> on(Emergency now, EmergencySetting setting) {
        if (!(now instanceof Active active)) {
            return now.refuse();
        }
        var errors = new ArrayList<FieldError>();
        var to = addressees(setting.reference(), errors);
        checkLoans(now.file().scope().org(), setting.reference(), errors);
        if (!errors.isEmpty()) {
            return Decision.reject(Refusal.ofFields(List.copyOf(errors)));
        }
        return loans.stream().map(Instruction.Loan::from).allMatch(reach::covers)
                ? active.instruct(text, reportBy, to, loans, setting)
                : Decision.reject(CommonProblem.OUTSIDE_YOUR_AREA);
    }

    private List<Addressee> addressees(ReferenceView reference, List<FieldError> errors) {
        var to = new ArrayList<Addressee>();
        for (var i = 0; i < units.size(); i++) {
            if (reference.unit(units.get(i)).isEmpty()) {
                errors.add(FieldError.of("to.units[" + i + "]", CaseProblem.UNKNOWN_UNIT.name(), units.get(i)));
            }
            to.add(new Addressee(Addressee.Kind.UNIT, units.get(i), Set.of()));
        }
        for (var i = 0; i < rosters.size(); i++) {
            var roster = reference.roster(rosters.get(i));
            if (roster.isEmpty()) {
                errors.add(
                        FieldError.of("to.rosters[" + i + "]", EmergencyProblem.UNKNOWN_ROSTER.name(), rosters.get(i)));
            }
            roster.ifPresent(found -> to.add(new Addressee(Addressee.Kind.ROSTER, found.code(), people(found))));
        }
        for (var i = 0; i < grids.size(); i++) {
            var grid = reference.grid(grids.get(i));
            if (grid.isEmpty()) {
                errors.add(FieldError.of("to.grids[" + i + "]", CaseProblem.UNKNOWN_GRID.name(), grids.get(i)));
            }
            grid.ifPresent(found -> to.add(new Addressee(Addressee.Kind.GRID, found.code(), Set.of())));
        }
        if (to.isEmpty() && errors.isEmpty()) {
            errors.add(FieldError.of("to", EmergencyProblem.NO_ADDRESSEE.name()));
        }
        return to.stream().distinct().toList();
    }

    private void checkLoans(String org, ReferenceView reference, List<FieldError> errors) {
        for (var i = 0; i < loans.size(); i++) {
            var from = loans.get(i).from();
            if (!reference.isArea(from)) {
                errors.add(FieldError.of("borrow[" + i + "].from", EmergencyProblem.UNKNOWN_AREA.name(), from));
            } else if (from.startsWith(org)) {
                errors.add(FieldError.of("borrow[" + i + "].from", EmergencyProblem.LENT_BY_ITSELF.name(), from));
            }
        }
    }

    private static Set<String> people(Roster roster) {
        return roster.members().stream().map(Roster.Member::id).collect(Collectors.toUnmodifiableSet());
    }
}
