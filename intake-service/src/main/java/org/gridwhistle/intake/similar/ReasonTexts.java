package org.gridwhistle.intake.similar;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.gridwhistle.intake.likeness.Reason;

/** The words of reasons: Chinese, or English for {@link Locale#ENGLISH}. */
final class ReasonTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ReasonTexts() {}

    static String of(Reason reason, Locale language) {
        var loader = Thread.currentThread().getContextClassLoader();
        var words = ResourceBundle.getBundle("similar.reasons", language, loader, NO_FALLBACK);
        return MessageFormat.format(
                words.getString(reason.code().name()), reason.args().toArray());
    }
}
