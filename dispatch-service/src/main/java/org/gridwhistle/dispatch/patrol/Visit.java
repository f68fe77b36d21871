package org.gridwhistle.dispatch.patrol;

import java.util.UUID;

/**
 * A place where the worker called.
 *
 * @param household an opaque reference of the household, or null
 * @param eventId   of the case that came of it or was looked after, or null
 */
public record Visit(String place, String household, String note, UUID eventId) {}
