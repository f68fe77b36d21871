package org.gridwhistle.dispatch.casefile.fact;

/** Which centre commands a case: 镇、县、市. */
public enum Tier {
    TOWN,
    COUNTY,
    CITY
}
