package org.gridwhistle.dispatch.mediation;

import java.time.LocalDate;
import java.util.List;

/**
 * What the parties agreed on 调解协议.
 *
 * @param text   in the words of 甲方 and 乙方, without names
 * @param sha256 of the text, so that a copy on paper can be held against it
 */
public record Agreement(String text, String sha256, List<Term> terms) {

    public Agreement {
        terms = List.copyOf(terms);
    }

    static Agreement of(String text, List<Term> terms) {
        return new Agreement(text, Digests.sha256(text), terms);
    }

    List<LocalDate> dates() {
        return terms.stream().map(Term::performBy).toList();
    }

    /** One thing to be done by a day. */
    public record Term(Side by, String text, LocalDate performBy) {}
}
