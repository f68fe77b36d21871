package org.gridwhistle.dispatch.reference.view;

import org.gridwhistle.dispatch.casefile.lookup.OrgLevel;
import org.gridwhistle.dispatch.casefile.lookup.Unit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A unit 单位 with its place in the lines of work.
 *
 * @param line the line of work
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OrgUnit(String code, String name, OrgLevel level, String area, String line, Kind kind, boolean active) {

    /** What a unit is. */
    public enum Kind {
        DEPARTMENT,
        /** A town's or village's own office, or a county's government. */
        TERRITORY,
        UTILITY,
        PROPERTY
    }

    Unit asUnit() {
        return new Unit(code, name, level, area, active);
    }
}
