package org.gridwhistle.dispatch.casefile.fact;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.security.Roles;

/** On whose side somebody stands. */
public enum Party {
    /** 居民 */
    RESIDENT,
    /** 网格 */
    GRID,
    /** 指挥中心 */
    CENTRE,
    /** 部门 */
    DEPARTMENT;

    /** That of somebody who acts on a case. */
    public static Party of(Actor actor) {
        return switch (actor.role()) {
            case "resident" -> RESIDENT;
            case Roles.GRID_WORKER -> GRID;
            default -> CENTRE;
        };
    }
}
