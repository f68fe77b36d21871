package org.gridwhistle.samplecity.city;

/**
 * Somebody who can hold a task 承办单位.
 *
 * @param code area and line, such as {@code 329901-HOUSING}
 * @param area where it works
 * @param line its line of work
 */
public record Unit(String code, String name, String shortName, Area.Level level, String area, String line, Kind kind) {

    /** Departments, territories (towns and villages), utilities and property companies. */
    public enum Kind {
        DEPARTMENT,
        TERRITORY,
        UTILITY,
        PROPERTY
    }

    public static String code(String area, String line) {
        return area + "-" + line;
    }
}
