package org.gridwhistle.samplecity.city;

import java.util.List;

/**
 * An office of a town 镇办, which does at the grassroots what several county departments do above it.
 *
 * @param takesFrom the lines of work whose basic matters it handles
 */
record Office(String line, String name, String shortName, List<String> takesFrom) {

    static List<Office> all() {
        return Resource.table("/city/offices.csv").stream()
                .map(row -> new Office(
                        row.get("line"), row.get("name"), row.get("shortName"), Resource.parts(row.get("takesFrom"))))
                .toList();
    }
}
