package org.gridwhistle.dispatch.reference.kind;

import org.gridwhistle.chassis.problem.FieldError;

/** What can be wrong with a line of an upload. The words stand in the problem bundles under these names. */
public enum Fault {
    REQUIRED,
    MALFORMED,
    OUT_OF_RANGE,
    TOO_LONG,
    TOO_MANY,
    NOT_ONE_OF,
    WRONG_CODE,
    UNKNOWN_COLUMN,
    MISSING_COLUMN,
    REPEATED_COLUMN,
    WRONG_CELL_COUNT,
    UNREADABLE_LINE,
    NOT_UTF8,
    DUPLICATE_CODE,
    REPEATED_VALUE,
    UNKNOWN_REFERENCE,
    NOT_UNDER,
    WRONG_LEVEL,
    TOO_FEW_POINTS,
    RING_NOT_CLOSED,
    RING_CROSSES_ITSELF,
    MICRO_GRID_SIZE,
    LIMIT_UNIT_DIFFERS,
    WITHDRAWN_TO_GRASSROOTS,
    ASSIST_LED_BY_GRASSROOTS,
    LEAD_ALSO_COOPERATES,
    WRONG_YEAR,
    HOLIDAY_AND_WORKDAY,
    HOURS_OVERLAP,
    SCOPE_NAMED_TWICE,
    STILL_IN_USE;

    public FieldError at(String field, Object... args) {
        return FieldError.of(field, name(), args);
    }
}
