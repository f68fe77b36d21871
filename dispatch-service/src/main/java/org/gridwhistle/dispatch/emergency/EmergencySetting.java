package org.gridwhistle.dispatch.emergency;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.dispatch.reference.view.ReferenceView;

/**
 * What a decision may know beside the emergency itself.
 *
 * @param ids makes the ids of call-ups and commands
 */
public record EmergencySetting(
        Actor actor, Instant now, ReferenceView reference, EmergencyRules rules, Supplier<UUID> ids) {}
