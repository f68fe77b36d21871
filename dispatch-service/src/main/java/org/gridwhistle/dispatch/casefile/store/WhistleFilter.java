package org.gridwhistle.dispatch.casefile.store;

import org.gridwhistle.dispatch.casefile.fact.Tier;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;

/**
 * Which cases are wanted by their whistle. Null is no restriction.
 *
 * @param pending whether a whistle waits for somebody's word
 * @param tag     that is on it
 */
public record WhistleFilter(WhistleLevel level, Tier tier, Boolean pending, String tag) {

    public static final WhistleFilter NONE = new WhistleFilter(null, null, null, null);
}
