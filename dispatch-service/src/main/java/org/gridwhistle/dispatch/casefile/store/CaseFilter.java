package org.gridwhistle.dispatch.casefile.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.fact.CaseState;

/**
 * Which cases are wanted. Null, or an empty list, is no restriction.
 *
 * @param org    a code of the org tree, for its subtree
 * @param grid   a grid's code
 * @param unit   one that has a live task
 * @param from   reported at or after
 * @param to     reported before
 * @param emergency reported while this one was on
 * @param openFollowUps only those with a follow-up task 后续任务 that goes on
 */
public record CaseFilter(
        List<CaseState> states,
        String org,
        String grid,
        String matter,
        String unit,
        String source,
        Instant from,
        Instant to,
        TiesFilter ties,
        UUID emergency,
        boolean openFollowUps,
        WhistleFilter whistle) {}
