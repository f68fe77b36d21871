package org.gridwhistle.samplecity.city;

import java.time.LocalDate;
import java.util.List;

/**
 * The working calendar of one year.
 *
 * @param holidays days off that the week would not give
 * @param workdays days of the weekend that are worked 调休
 * @param source   the notice that fixes them
 */
public record Calendar(
        String code, String area, int year, List<LocalDate> holidays, List<LocalDate> workdays, String source) {}
