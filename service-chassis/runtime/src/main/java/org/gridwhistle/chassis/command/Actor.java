package org.gridwhistle.chassis.command;

import org.gridwhistle.chassis.security.Caller;

/**
 * Who or what wants a command: a person, an app, or the system itself.
 *
 * @param id   the token's subject, or the name of the part of the system
 * @param role the role acted in; {@code system} for the system
 * @param org  the subtree of the right, or null
 * @param unit the unit acted for, or null
 */
public record Actor(String id, String role, String org, String unit) {

    public static final String SYSTEM_ROLE = "system";

    public static Actor system(String part) {
        return new Actor(part, SYSTEM_ROLE, null, null);
    }

    /** Whether no person and no app is behind it. Not named as a property: an actor travels in messages, as its four fields. */
    public boolean standsForItself() {
        return SYSTEM_ROLE.equals(role);
    }

    /** @param admitted the roles that may do this, the most telling first */
    public static Actor of(Caller caller, String... admitted) {
        return new Actor(caller.id(), caller.actingAs(admitted), caller.org(), caller.unit());
    }
}
