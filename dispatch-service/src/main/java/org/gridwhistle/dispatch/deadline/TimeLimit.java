package org.gridwhistle.dispatch.deadline;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * How long something may take, written {@code 30MIN}, {@code 8EH}, {@code 30WMIN}, {@code 5WH} or {@code 3WD}.
 *
 * @param amount at least 1
 */
public record TimeLimit(int amount, TimeUnit unit) {

    /** How one is written. */
    public static final String PATTERN = "([1-9]\\d{0,5})(MIN|EH|WMIN|WH|WD)";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    public TimeLimit {
        if (amount < 1) {
            throw new IllegalArgumentException("A time limit is positive: " + amount);
        }
    }

    /** @throws IllegalArgumentException if the text has another form */
    public static TimeLimit parse(CharSequence text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a time limit such as 30MIN, 8EH, 30WMIN, 5WH or 3WD: " + text);
        }
        var unit = Arrays.stream(TimeUnit.values())
                .filter(candidate -> candidate.suffix().equals(matcher.group(2)))
                .findFirst()
                .orElseThrow();
        return new TimeLimit(Integer.parseInt(matcher.group(1)), unit);
    }

    @Override
    public String toString() {
        return amount + unit.suffix();
    }
}
