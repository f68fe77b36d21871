package org.gridwhistle.dispatch.closure;

import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.CaseFile;
import org.gridwhistle.dispatch.casefile.CaseProblem;

/** Nobody checks his own work. */
final class CheckRules {

    static final CheckRule CHECKER_DID_NOT_HANDLE_IT = (file, checker) ->
            file.handlers().stream().anyMatch(handler -> handler.id().equals(checker.id()))
                    ? Optional.of(Refusal.of(CaseProblem.CHECKER_HANDLED_IT))
                    : Optional.empty();

    static final CheckRule CHECKERS_UNIT_HAS_NO_TASK_IN_IT =
            (file, checker) -> file.engagedUnits().stream().anyMatch(unit -> unit.equals(checker.unit()))
                    ? Optional.of(Refusal.of(CaseProblem.CHECKERS_UNIT_HANDLED_IT))
                    : Optional.empty();

    private static final List<CheckRule> ALL = List.of(CHECKER_DID_NOT_HANDLE_IT, CHECKERS_UNIT_HAS_NO_TASK_IN_IT);

    private CheckRules() {}

    /** The first objection of any rule. */
    static Optional<Refusal> objection(CaseFile file, Actor checker) {
        return ALL.stream()
                .flatMap(rule -> rule.objection(file, checker).stream())
                .findFirst();
    }
}
