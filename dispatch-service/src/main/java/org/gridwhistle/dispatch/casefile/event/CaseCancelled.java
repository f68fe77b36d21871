package org.gridwhistle.dispatch.casefile.event;

/** 作废, by two persons. */
public record CaseCancelled(EventHead head, String reason, String approvedBy, String note) implements CaseEvent {
    @Override
    public String text() {
        return reason;
    }
}
