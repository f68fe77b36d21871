package org.gridwhistle.chassis.problem;

import java.util.List;
import java.util.Locale;

/** Chinese unless the caller prefers English. */
public final class Language {

    private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private Language() {}

    /** @param acceptLanguage the header's value, may be null or malformed */
    public static Locale of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.ROOT;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.ENGLISH.equals(best) ? Locale.ENGLISH : Locale.ROOT;
        } catch (IllegalArgumentException malformed) {
            return Locale.ROOT;
        }
    }
}
