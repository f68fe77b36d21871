package org.gridwhistle.chassis.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The words of the refusals. Bundles {@code problems/chassis} and {@code problems/service}: Chinese is the default, English the
 * switch. A code has a title {@code CODE=…} and may have a detail {@code CODE.detail=…} with {@link MessageFormat} arguments.
 */
public final class ProblemTexts {

    private static final List<String> BUNDLES = List.of("problems.service", "problems.chassis");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    public static String title(String code, Locale locale) {
        return find(code, locale).orElse(code);
    }

    public static String detail(String code, List<String> args, Locale locale) {
        return find(code + ".detail", locale)
                .map(pattern -> MessageFormat.format(pattern, args.toArray()))
                .orElse(null);
    }

    /** The text of a field's fault: the code's detail where it has one, else its title. */
    public static String message(FieldError error, Locale locale) {
        var detail = detail(error.code(), error.args(), locale);
        if (detail != null) {
            return detail;
        }
        return MessageFormat.format(
                title(error.code(), locale).replace("'", "''"), error.args().toArray());
    }

    private static Optional<String> find(String key, Locale locale) {
        return bundles(locale)
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }

    private static Stream<ResourceBundle> bundles(Locale locale) {
        var loader = Thread.currentThread().getContextClassLoader();
        return BUNDLES.stream().flatMap(name -> {
            try {
                return Stream.of(ResourceBundle.getBundle(name, locale, loader, NO_FALLBACK));
            } catch (java.util.MissingResourceException absent) {
                return Stream.empty();
            }
        });
    }
}
