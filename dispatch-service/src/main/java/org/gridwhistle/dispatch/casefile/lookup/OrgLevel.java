package org.gridwhistle.dispatch.casefile.lookup;

/** The level of a unit in the chain of command 市、县、镇、村. */
public enum OrgLevel {
    CITY,
    COUNTY,
    TOWN,
    VILLAGE;

    /** Whether it belongs to the grassroots, where a withdrawn matter 收回事项 must never be sent. */
    public boolean isGrassroots() {
        return this == TOWN || this == VILLAGE;
    }
}
