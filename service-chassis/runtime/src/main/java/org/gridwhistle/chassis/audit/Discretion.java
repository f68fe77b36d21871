package org.gridwhistle.chassis.audit;

import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What of a value may stand in a log that is kept for years. Numbers, times, ids and codes may; of anything that a person may have
 * written, only its length, since it may name somebody.
 */
final class Discretion {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T[\\d:.]+(Z|[+-]\\d{2}:\\d{2})?)?");

    /** Fields that hold a code by their nature, which may be all digits. */
    private static final Pattern CODE_FIELD = Pattern.compile("(?i)(.*\\.)?\\w*(code|grid|area|unit|org)(\\[\\d+])?");

    private static final Pattern CODE_VALUE = Pattern.compile("[A-Za-z0-9_.-]{1,40}");
    private static final Pattern POSITION = Pattern.compile("(?i)(.*\\.)?(lat|lon)");

    private Discretion() {}

    /** @return null for null */
    static String shown(String path, JsonNode value) {
        if (value == null) {
            return null;
        }
        if (POSITION.matcher(path).matches()) {
            return "…";
        }
        var text = value.asText();
        return !value.isTextual() || isPlain(path, text)
                ? text
                : "(%d 字)".formatted(text.codePointCount(0, text.length()));
    }

    private static boolean isPlain(String path, String text) {
        return CODE.matcher(text).matches()
                || ID.matcher(text).matches()
                || TIME.matcher(text).matches()
                || CODE_FIELD.matcher(path).matches()
                        && CODE_VALUE.matcher(text).matches();
    }
}
