package org.gridwhistle.chassis.audit;

/**
 * What the log may see of an aggregate in one moment.
 *
 * @param area     code of the org tree that it lies in, or null
 * @param state    the name of its state, or null
 * @param version  or null
 * @param document the whole of it, to be turned into JSON; what differs before and after a command is logged, free texts by their
 *                 length alone
 */
public record Glimpse(String area, String state, Long version, Object document) {}
