package org.gridwhistle.dispatch.wording;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of coded reasons: Chinese, or English for {@link Locale#ENGLISH}.
 *
 * @param bundle the resource that holds them by code
 */
public record Texts(String bundle) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public String text(Enum<?> code, List<?> args, Locale locale) {
        var loader = Thread.currentThread().getContextClassLoader();
        var words = ResourceBundle.getBundle(bundle, locale, loader, NO_FALLBACK);
        return MessageFormat.format(words.getString(code.name()), args.toArray());
    }
}
