package org.gridwhistle.samplecity.imports;

import java.util.EnumMap;
import java.util.Map;

import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.ReferenceKind;

/** The code of the last record of each kind, the one that is there only if all before it are. */
final class LastCodes {

    private LastCodes() {}

    static Map<ReferenceKind, String> of(City city) {
        var codes = new EnumMap<ReferenceKind, String>(ReferenceKind.class);
        codes.put(ReferenceKind.AREAS, city.areas().getLast().code());
        codes.put(ReferenceKind.GRIDS, city.grids().getLast().code());
        codes.put(ReferenceKind.MICRO_GRIDS, city.microGrids().getLast().code());
        codes.put(ReferenceKind.LINES, city.catalog().lines().getLast().code());
        codes.put(ReferenceKind.UNITS, city.units().getLast().code());
        codes.put(ReferenceKind.MATTERS, city.catalog().matters().getLast().code());
        codes.put(ReferenceKind.AUTHORITY_LISTS, city.authorityLists().getLast().code());
        codes.put(ReferenceKind.CALENDARS, city.calendars().getLast().code());
        codes.put(ReferenceKind.SOURCES, city.sources().getLast().code());
        codes.put(ReferenceKind.DEADLINE_RULES, city.deadlineRules().getLast().code());
        codes.put(ReferenceKind.ROSTERS, city.rosters().getLast().code());
        codes.put(ReferenceKind.EXPERTS, city.experts().getLast().code());
        return codes;
    }
}
