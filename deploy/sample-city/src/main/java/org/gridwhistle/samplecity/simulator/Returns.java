package org.gridwhistle.samplecity.simulator;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gridwhistle.samplecity.city.Area;
import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.Unit;
import org.gridwhistle.samplecity.services.DepartmentApi;
import org.gridwhistle.samplecity.services.TaskView;

/** Giving tasks back 退单: a unit asks with a coded reason and names whom it thinks right. */
final class Returns {

    private final DepartmentApi department;
    private final Map<String, Unit> units;
    private final Ledger ledger;
    private final CentreLeader leader;

    Returns(DepartmentApi department, City city, Ledger ledger, CentreLeader leader) {
        this.department = department;
        this.units = city.units().stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        this.ledger = ledger;
        this.leader = leader;
    }

    boolean ask(TaskView task, CaseEntry entry) {
        var other = other(task.unit());
        if (other.isEmpty()) {
            return false;
        }
        entry.returnAsked();
        var answer = department.requestReturn(task, "NOT_OUR_DUTY", "经核对权责清单,该事项不属本单位职责", other.get());
        if (!ledger.note(entry, answer)) {
            return false;
        }
        leader.isAsked(task, entry, other.get());
        return true;
    }

    /** The same line of work one level up or down, or the town's centre for one of its offices. */
    private Optional<String> other(String code) {
        var unit = units.get(code);
        if (unit == null) {
            return Optional.empty();
        }
        var other =
                unit.level() == Area.Level.TOWN ? Unit.code(unit.area(), "TOWN") : Unit.code(City.CODE, unit.line());
        return Optional.of(other).filter(units::containsKey).filter(found -> !found.equals(code));
    }
}
