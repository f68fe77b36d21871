package org.gridwhistle.dispatch.casefile.event;

import java.util.List;

import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;

/**
 * Somebody asks for a whistle that another has to agree to 请示吹哨.
 *
 * @param lead may be null
 */
public record WhistleRequested(
        EventHead head, WhistleLevel level, String lead, List<String> cooperating, String requestedBy, String note)
        implements CaseEvent {

    @Override
    public String text() {
        return note;
    }
}
