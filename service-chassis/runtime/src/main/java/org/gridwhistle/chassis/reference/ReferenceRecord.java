package org.gridwhistle.chassis.reference;

import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One record of reference data.
 *
 * @param kind          what it is a record of, plural, for example {@code units}
 * @param code          unique within its kind
 * @param version       grows with every change
 * @param effectiveFrom the first day it holds
 * @param deleted       whether it holds no longer
 * @param body          the record itself
 */
public record ReferenceRecord(
        String kind, String code, long version, LocalDate effectiveFrom, boolean deleted, JsonNode body) {}
