package org.gridwhistle.samplecity.city;

import java.util.Set;

/**
 * How much there is of everything.
 *
 * @param counties        counties of the city
 * @param towns           towns in all counties, shared out evenly
 * @param villages        villages in all towns, shared out evenly
 * @param generalGrids    综合网格, each split into micro-grids
 * @param dedicatedGrids  专属网格 (parks, harbours, schools), without households
 * @param microGrids      微网格 in all general grids
 * @param streetsACounty  how many towns of a county are 街道; the others are 镇
 * @param countyLines     lines of work that have a department in each county; empty means all
 */
public record CityPlan(
        int counties,
        int towns,
        int villages,
        int generalGrids,
        int dedicatedGrids,
        int microGrids,
        int streetsACounty,
        Set<String> countyLines) {

    int grids() {
        return generalGrids + dedicatedGrids;
    }

    boolean countyHas(String line) {
        return countyLines.isEmpty() || countyLines.contains(line);
    }
}
