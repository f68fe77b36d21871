package org.gridwhistle.dispatch.casefile.store;

import java.util.List;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.fact.CaseState;

/**
 * Which cases are wanted by what binds them to others. Null, or an empty list, is no restriction.
 *
 * @param repeat       whether it repeats an earlier one
 * @param master       that it was merged into
 * @param masterStates the state of the case that it was merged into: those of a closed one await their own callbacks
 * @param incident     that it belongs to
 * @param offList      whether it was dispatched though its matter stands on no list of the town
 */
public record TiesFilter(Boolean repeat, UUID master, List<CaseState> masterStates, UUID incident, Boolean offList) {

    public static final TiesFilter NONE = new TiesFilter(null, null, List.of(), null, null);
}
