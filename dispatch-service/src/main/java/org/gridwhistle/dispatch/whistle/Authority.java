package org.gridwhistle.dispatch.whistle;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;

/** Who may blow the whistle how loud 吹哨权限. */
final class Authority {

    /** Codes of cities have four digits, those of counties six. */
    private static final int COUNTY_CODE_LENGTH = 6;

    private Authority() {}

    static boolean mayBlow(Actor actor, WhistleLevel level) {
        var leads = actor.role().equals(Roles.CENTRE_LEADER);
        return switch (level) {
            case ROUTINE -> leads || actor.role().equals(Roles.DISPATCHER);
            case KEY -> leads;
            case HARD -> leads && actor.org() != null && actor.org().length() <= COUNTY_CODE_LENGTH;
        };
    }
}
