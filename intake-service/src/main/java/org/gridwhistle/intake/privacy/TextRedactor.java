package org.gridwhistle.intake.privacy;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Takes phone numbers, identity numbers (身份证号) and the reporter's own name out of texts that leave the service. Numbers are
 * found however their digits are typed: full width, or with blanks and dashes between.
 */
public final class TextRedactor {

    private static final String GAP = "[ \\-]?";
    private static final Pattern IDENTITY = Pattern.compile(
            "(?<!\\d)[1-9]\\d{5}(?:(?:18|19|20)\\d{2}|\\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]?(?!\\d)");
    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(?:\\+?86" + GAP + ")?1[3-9]\\d" + GAP + "\\d{4}" + GAP + "\\d{4}(?!\\d)");
    private static final Pattern LANDLINE = Pattern.compile("(?<!\\d)0\\d{2,3}" + GAP + "\\d{7,8}(?!\\d)");
    private static final List<Rule> RULES = List.of(
            new Rule(IDENTITY, TextRedactor::identity),
            new Rule(MOBILE, TextRedactor::mobile),
            new Rule(LANDLINE, TextRedactor::landline));
    private static final int SHORTEST_NAME = 2;

    private TextRedactor() {}

    /** @param reporter whose name and phone are taken out too; may be null. @return null for null */
    public static String redact(String text, Person reporter) {
        if (text == null) {
            return null;
        }
        var redacted = text;
        for (var rule : RULES) {
            redacted = rule.apply(redacted);
        }
        return reporter == null ? redacted : withoutPerson(redacted, reporter);
    }

    private static String withoutPerson(String text, Person reporter) {
        var redacted = text;
        if (reporter.phone() != null) {
            redacted = redacted.replace(reporter.phone(), Masking.phone(reporter.phone()));
        }
        if (reporter.name() != null && reporter.name().length() >= SHORTEST_NAME) {
            redacted = redacted.replace(reporter.name(), Masking.name(reporter.name()));
        }
        return redacted;
    }

    private static String identity(String number) {
        return number.substring(0, 3) + "*".repeat(number.length() - 7) + number.substring(number.length() - 4);
    }

    private static String mobile(String number) {
        var digits = number.replaceAll("\\D", "");
        return Masking.phone(digits.substring(digits.length() - 11));
    }

    private static String landline(String number) {
        return number.substring(0, 3) + "****" + number.substring(number.length() - 4);
    }

    /** Every digit as its ASCII self; one character stays one character, so positions fit the original. */
    private static String plainDigits(String text) {
        var plain = new StringBuilder(text.length());
        text.chars()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .map(c -> c == '\uFF0D' || c == '\u2013' || c == '\u2014' ? '-' : c)
                .map(c -> c == '\u3000' || c == '\u00A0' ? ' ' : c)
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    private record Rule(Pattern pattern, UnaryOperator<String> mask) {

        String apply(String text) {
            var found = pattern.matcher(plainDigits(text));
            var redacted = new StringBuilder(text.length());
            var end = 0;
            while (found.find()) {
                redacted.append(text, end, found.start()).append(mask.apply(found.group()));
                end = found.end();
            }
            return redacted.append(text, end, text.length()).toString();
        }
    }
}
