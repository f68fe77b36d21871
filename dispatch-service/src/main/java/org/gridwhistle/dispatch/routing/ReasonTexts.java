package org.gridwhistle.dispatch.routing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the reasons: Chinese, or English for {@link Locale#ENGLISH}. */
final class ReasonTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ReasonTexts() {}

    static String text(Reason reason, Locale locale) {
        var loader = Thread.currentThread().getContextClassLoader();
        var bundle = ResourceBundle.getBundle("routing.reasons", locale, loader, NO_FALLBACK);
        return MessageFormat.format(
                bundle.getString(reason.code().name()), reason.args().toArray());
    }
}
