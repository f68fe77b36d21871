package org.gridwhistle.dispatch.routing;

import java.util.Locale;

import org.gridwhistle.dispatch.wording.Texts;

/** The words of the reasons: Chinese, or English for {@link Locale#ENGLISH}. */
final class ReasonTexts {

    private static final Texts TEXTS = new Texts("routing.reasons");

    private ReasonTexts() {}

    static String text(Reason reason, Locale locale) {
        return TEXTS.text(reason.code(), reason.args(), locale);
    }
}
