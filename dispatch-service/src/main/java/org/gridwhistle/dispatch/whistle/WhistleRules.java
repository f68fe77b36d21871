package org.gridwhistle.dispatch.whistle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Whistle;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityKind;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityLine;
import org.gridwhistle.dispatch.casefile.lookup.CaseReference;
import org.gridwhistle.dispatch.casefile.lookup.Unit;

/** What the towns' lists 三张清单 forbid. */
final class WhistleRules {

    /** What the departments have taken back 收回事项 never goes down to a town or village. */
    private static final WhistleRule WITHDRAWN_NEVER_GOES_DOWN = (whistle, lines, reference) -> {
        if (lines.stream().noneMatch(line -> line.kind() == AuthorityKind.WITHDRAWN)) {
            return Optional.empty();
        }
        return called(whistle)
                .flatMap(code -> reference.unit(code).stream())
                .filter(unit -> unit.level().isGrassroots())
                .map(Unit::name)
                .map(name -> Refusal.of(CaseProblem.WITHDRAWN_MATTER_SENT_DOWN, name))
                .findFirst();
    };

    /** Where a town only does its part 配合事项, the department that the list names leads. */
    private static final WhistleRule ASSISTED_MATTERS_ARE_LED_BY_THE_LIST = (whistle, lines, reference) -> {
        var leads = lines.stream().map(AuthorityLine::lead).toList();
        var isAssisted = !lines.isEmpty() && lines.stream().allMatch(line -> line.kind() == AuthorityKind.ASSIST);
        return isAssisted && !leads.contains(whistle.lead())
                ? Optional.of(Refusal.of(CaseProblem.LEAD_NOT_ON_LIST, names(leads, reference)))
                : Optional.empty();
    };

    private static final List<WhistleRule> ALL =
            List.of(WITHDRAWN_NEVER_GOES_DOWN, ASSISTED_MATTERS_ARE_LED_BY_THE_LIST);

    private WhistleRules() {}

    /** The first objection of any rule. */
    static Optional<Refusal> objection(Whistle whistle, List<AuthorityLine> lines, CaseReference reference) {
        return ALL.stream()
                .flatMap(rule -> rule.objection(whistle, lines, reference).stream())
                .findFirst();
    }

    /** A follow-up 后续任务 has no lead beside it, so the lists say only who may not be sent at all. */
    static Optional<Refusal> objectionToFollowUp(String unit, List<AuthorityLine> lines, CaseReference reference) {
        return WITHDRAWN_NEVER_GOES_DOWN.objection(Whistle.of(unit, List.of()), lines, reference);
    }

    private static Stream<String> called(Whistle whistle) {
        return Stream.concat(Stream.of(whistle.lead()), whistle.cooperating().stream());
    }

    private static String names(List<String> units, CaseReference reference) {
        return units.stream()
                .distinct()
                .map(code -> reference.unit(code).map(Unit::name).orElse(code))
                .collect(Collectors.joining("、"));
    }
}
