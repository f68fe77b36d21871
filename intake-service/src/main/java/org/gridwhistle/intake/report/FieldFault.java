package org.gridwhistle.intake.report;

/** What can be wrong with the form of a field; texts stand in the problem bundles. */
enum FieldFault {
    REQUIRED,
    TOO_LONG,
    TOO_MANY,
    NUMBER_OUT_OF_RANGE,
    COORDINATES_INCOMPLETE,
    PLACE_REQUIRED,
    TIME_IN_FUTURE,
    TIME_TOO_EARLY,
    BAD_IDENTIFIER,
    BAD_PHONE,
    BAD_SHA256,
    BAD_CONTENT_TYPE
}
