package org.gridwhistle.dispatch.routing.history;

/**
 * How a unit led a matter of a town.
 *
 * @param offList  whether no list of the town named the matter
 * @param reason   the commonest of its returns, or null
 * @param proposed whom its returns named oftenest, or null
 */
record LeadHistory(TrackRecord.Tally tally, boolean offList, String reason, String proposed) {}
