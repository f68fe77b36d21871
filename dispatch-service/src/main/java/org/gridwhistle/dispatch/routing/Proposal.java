package org.gridwhistle.dispatch.routing;

import java.util.List;

import org.gridwhistle.dispatch.reference.view.CatalogMatter;

/**
 * What a dispatcher may take with one click 一键派单.
 *
 * @param matters  what the case may be about, the likeliest first
 * @param whistles whom to call, the best first
 */
record Proposal(List<ProposedMatter> matters, List<ProposedWhistle> whistles) {

    /** @param score above 0, at most 1 */
    record ProposedMatter(CatalogMatter matter, double score, List<Reason> reasons) {}

    /** @param score above 0, at most 1 */
    record ProposedWhistle(CatalogMatter matter, double score, Destination destination) {}
}
