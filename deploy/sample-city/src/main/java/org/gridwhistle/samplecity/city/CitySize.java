package org.gridwhistle.samplecity.city;

import java.util.Locale;
import java.util.Set;

/** The two sizes of the sample city. */
public enum CitySize {

    /** Small enough to see everything: 2 counties, 4 towns, 40 grids. Its counties have a department for every line of work. */
    DEMO(new CityPlan(2, 4, 12, 36, 4, 280, 1, Set.of())),

    /**
     * As large as the city of 1 + 10 + 96 command centres, 8,470 general and 861 dedicated grids and 61,993 micro-grids. Its 130
     * departments are the thirty of the city and, in each county, the ten that the catalog calls on most.
     */
    FULL(new CityPlan(
            10,
            96,
            1_920,
            8_470,
            861,
            61_993,
            3,
            Set.of(
                    "PUBLIC_SECURITY",
                    "JUSTICE",
                    "CIVIL_AFFAIRS",
                    "HOUSING",
                    "URBAN_MANAGEMENT",
                    "MARKET",
                    "HEALTH",
                    "EDUCATION",
                    "HUMAN_RESOURCES",
                    "ECOLOGY")));

    private final CityPlan plan;

    CitySize(CityPlan plan) {
        this.plan = plan;
    }

    public CityPlan plan() {
        return plan;
    }

    /** As it is typed: {@code demo}, {@code full}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
