package org.gridwhistle.dispatch.casefile.lookup;

import java.util.Arrays;
import java.util.List;

import org.gridwhistle.dispatch.deadline.TimeLimit;

/**
 * A stage of handling a matter (围护→修复→恢复), from the assignment.
 *
 * @param code CONTAIN, REPAIR or RESTORE
 */
public record MatterStage(String code, TimeLimit limit) {

    /** @param text such as {@code CONTAIN=3EH;RESTORE=5WD}; null or empty for none */
    public static List<MatterStage> all(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(";")).map(MatterStage::one).toList();
    }

    private static MatterStage one(String text) {
        var parts = text.split("=");
        return new MatterStage(parts[0], TimeLimit.parse(parts[1]));
    }
}
