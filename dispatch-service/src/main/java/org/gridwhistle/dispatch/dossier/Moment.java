package org.gridwhistle.dispatch.dossier;

import java.time.Instant;

import org.gridwhistle.chassis.command.Actor;

/**
 * What a decision may know beside the dossier: who wants it, and when.
 *
 * @param now to the microsecond, as the database keeps it
 */
public record Moment(Actor actor, Instant now) {}
