package org.gridwhistle.dispatch.reference.kind;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** The words in which kinds say what their fields hold. */
final class Types {

    private static final int MAX_CODE = 60;

    private Types() {}

    /** Text of 1 to {@code max} characters, without control characters. */
    static FieldType text(int max) {
        return new TextType(max);
    }

    /** @param form the pattern as people read it, in any language */
    static FieldType code(String pattern, String form) {
        return new PatternType(Pattern.compile(pattern), form);
    }

    static FieldType digits(int count) {
        return code("\\d{" + count + "}", "[0-9]{" + count + "}");
    }

    /** For units, matters and lines of any origin. */
    static FieldType anyCode() {
        return code("[\\p{L}\\p{N}_.:-]{1," + MAX_CODE + "}", "A–Z a–z 0–9 汉字 _ - . : {1–" + MAX_CODE + "}");
    }

    static FieldType upperSnake() {
        return code("[A-Z][A-Z0-9_]{0,39}", "A–Z 0–9 _");
    }

    static <E extends Enum<E>> FieldType oneOf(Class<E> values) {
        return new OneOfType(
                Arrays.stream(values.getEnumConstants()).map(Enum::name).toList());
    }

    static FieldType oneOf(String... values) {
        return new OneOfType(List.of(values));
    }

    static FieldType yesNo() {
        return new YesNoType();
    }

    static FieldType whole(int min, int max) {
        return new WholeType(min, max);
    }

    /** Values separated by {@code ;} in a cell. */
    static FieldType listOf(FieldType element) {
        return new ListType(element);
    }

    static FieldType day() {
        return new DayType();
    }

    static JsonNode textNode(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }
}
