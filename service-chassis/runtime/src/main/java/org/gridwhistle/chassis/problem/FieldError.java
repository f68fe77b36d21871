package org.gridwhistle.chassis.problem;

import java.util.Arrays;
import java.util.List;

/**
 * One field at fault.
 *
 * @param field the JSON path of the field, for example {@code location.lat}
 * @param code  upper snake case; its localised text stands in the problem bundles
 * @param args  the arguments of that text
 */
public record FieldError(String field, String code, List<String> args) {

    public static FieldError of(String field, String code, Object... args) {
        return new FieldError(
                field, code, Arrays.stream(args).map(String::valueOf).toList());
    }
}
