package org.gridwhistle.dispatch.merging;

import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Merged;
import org.gridwhistle.dispatch.reference.view.OrgCode;

/** Which case may be merged into which. */
final class MergeRules {

    static final MergeRule NOTHING_IS_ITS_OWN_MASTER = (child, master) ->
            child.id().equals(master.id()) ? Optional.of(Refusal.of(CaseProblem.MERGED_INTO_ITSELF)) : Optional.empty();

    /** Merging is one level deep, so there can be no circle, and a result has one way to go. */
    static final MergeRule A_MASTER_IS_NOT_MERGED_ITSELF = (child, master) -> master instanceof Merged merged
            ? Optional.of(Refusal.of(CaseProblem.MASTER_IS_MERGED, merged.masterNumber()))
            : Optional.empty();

    static final MergeRule A_CHILD_HAS_NO_CHILDREN =
            (child, master) -> child.file().ties().children().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Refusal.of(
                            CaseProblem.CHILD_HAS_CHILDREN,
                            child.file().ties().children().size()));

    static final MergeRule A_MASTER_IS_OPEN = (child, master) -> master.state().open()
            ? Optional.empty()
            : Optional.of(Refusal.of(CaseProblem.MASTER_NOT_OPEN, master.state()));

    /** The same town, or a territory that holds the other; a report that tells no grid belongs to its whole county. */
    static final MergeRule BOTH_LIE_IN_ONE_TERRITORY = (child, master) -> {
        var one = OrgCode.town(child.file().area());
        var other = OrgCode.town(master.file().area());
        return one.startsWith(other) || other.startsWith(one)
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(CaseProblem.MASTER_ELSEWHERE, master.file().number()));
    };

    private static final List<MergeRule> ALL = List.of(
            NOTHING_IS_ITS_OWN_MASTER,
            A_MASTER_IS_NOT_MERGED_ITSELF,
            A_MASTER_IS_OPEN,
            A_CHILD_HAS_NO_CHILDREN,
            BOTH_LIE_IN_ONE_TERRITORY);

    private MergeRules() {}

    /** The first objection of any rule. @param child open */
    static Optional<Refusal> objection(Case child, Case master) {
        return ALL.stream()
                .flatMap(rule -> rule.objection(child, master).stream())
                .findFirst();
    }
}
