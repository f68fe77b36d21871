package org.gridwhistle.samplecity.city;

import java.util.List;

/**
 * A line of a town's authority list 权责清单.
 *
 * @param area         the town
 * @param circumstance when this line holds, empty if always
 * @param lead         code of the leading unit
 * @param cooperating  codes of the units that help
 * @param townPart     what the town does where another unit leads, empty if nothing
 */
public record AuthorityLine(
        String code,
        String area,
        String matter,
        Kind kind,
        String circumstance,
        String lead,
        List<String> cooperating,
        String townPart) {

    /** 基本履职, 配合履职, 上级部门收回. */
    public enum Kind {
        BASIC,
        ASSIST,
        WITHDRAWN
    }
}
