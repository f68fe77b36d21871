package org.gridwhistle.dispatch.deadline;

import java.util.EnumMap;
import java.util.Map;

/** The terms behind due times, by clock. Of what was filed before terms were kept, none is known. */
public final class Terms {

    private Terms() {}

    public static Map<CaseClock, Term> orNone(Map<CaseClock, Term> terms) {
        return terms == null ? Map.of() : Map.copyOf(terms);
    }

    /** That of one clock, if it is known. */
    public static Map<CaseClock, Term> only(Map<CaseClock, Term> terms, CaseClock clock) {
        return terms.containsKey(clock) ? Map.of(clock, terms.get(clock)) : Map.of();
    }

    public static Map<CaseClock, Term> with(Map<CaseClock, Term> terms, CaseClock clock, Due due) {
        var changed = new EnumMap<CaseClock, Term>(CaseClock.class);
        changed.putAll(terms);
        changed.put(clock, due.term());
        return changed;
    }
}
