package org.gridwhistle.dispatch.casefile.event;

import org.gridwhistle.dispatch.casefile.fact.Tier;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;

/**
 * One rung up 哨声升级.
 *
 * @param reason    a person's; or the name of the clock that nobody met
 * @param automatic whether time did it, and no person
 */
public record CaseEscalated(
        EventHead head,
        WhistleLevel fromLevel,
        WhistleLevel toLevel,
        Tier fromTier,
        Tier toTier,
        String reason,
        boolean automatic)
        implements CaseEvent {

    @Override
    public String text() {
        return reason;
    }
}
