package org.gridwhistle.dispatch.mediation;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Dossier;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/**
 * A mediation 微调解 of a dispute that a case is about. Each state is a type of its own; what may be done in a state is a method of it.
 *
 * <pre>
 * Unopened ─▶ Opened ─▶ Investigated ─▶ PanelFormed ─▶ InSession ─▶ Agreed ─▶ Performed
 *                 └────────────┴──────────────┴─────────────┴──▶ Failed ◀─┘
 *                                                                  └─▶ Referred
 * </pre>
 */
public sealed interface Mediation extends Dossier
        permits Unopened, UnderMediation, Agreed, Performed, Failed, Referred {

    MediationFile file();

    MediationState state();

    /** The same state over a changed file. */
    Mediation with(MediationFile changed);

    @Override
    default UUID id() {
        return file().id();
    }

    @Override
    default long version() {
        return file().version();
    }

    @Override
    default String area() {
        return file().area();
    }

    @Override
    default String stateName() {
        return state().name();
    }

    /** Whether the case has to wait for it: not when it came to an end, nor when it is followed up after the case. */
    default boolean holdsTheCase() {
        return !file().followUp() && state().undecided();
    }

    /** 跟踪事项: the case need not wait for it any longer. */
    default Decision<Mediation, Step> splitOff(String note, Moment moment) {
        return holdsTheCase()
                ? MediationSteps.step(
                        with(file().followedUp()), moment, "split-off", note, head -> new MediationNews.SplitOff(head))
                : refuse();
    }

    /** The answer to a command that this state does not know. */
    default Decision<Mediation, Step> refuse() {
        return Decision.reject(MediationProblem.MEDIATION_WRONG_STATE, state());
    }
}
