package org.gridwhistle.intake.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gridwhistle.chassis.problem.FieldError;

/** Reads fields and collects what is wrong with them, so that the caller hears of all faults at once. */
final class Faults {

    /** Control characters but newline and tab, and those that turn the direction of writing. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    private final List<FieldError> found = new ArrayList<>();

    List<FieldError> found() {
        return List.copyOf(found);
    }

    void add(String field, FieldFault fault, Object... args) {
        found.add(FieldError.of(field, fault.name(), args));
    }

    /** A text that must be there. */
    String text(String field, String value, int maxLength) {
        var text = optionalText(field, value, maxLength);
        if (text == null) {
            add(field, FieldFault.REQUIRED);
        }
        return text;
    }

    /** @return without control characters and outer blanks; null if nothing is left */
    String optionalText(String field, String value, int maxLength) {
        var text =
                value == null ? "" : UNPRINTABLE.matcher(value).replaceAll("").strip();
        if (text.codePointCount(0, text.length()) > maxLength) {
            add(field, FieldFault.TOO_LONG, maxLength);
        }
        return text.isEmpty() ? null : text;
    }

    /** A text of one line. */
    String line(String field, String value, int maxLength) {
        return text(field, value == null ? null : value.replaceAll("\\s+", " "), maxLength);
    }

    String matching(String field, String value, Pattern pattern, FieldFault fault) {
        if (value == null || value.isBlank()) {
            add(field, FieldFault.REQUIRED);
            return null;
        }
        return optionalMatching(field, value, pattern, fault);
    }

    String optionalMatching(String field, String value, Pattern pattern, FieldFault fault) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var stripped = value.strip();
        if (!pattern.matcher(stripped).matches()) {
            add(field, fault);
        }
        return stripped;
    }

    void within(String field, double value, double limit) {
        if (!(Math.abs(value) <= limit)) {
            add(field, FieldFault.NUMBER_OUT_OF_RANGE, (int) -limit, (int) limit);
        }
    }
}
