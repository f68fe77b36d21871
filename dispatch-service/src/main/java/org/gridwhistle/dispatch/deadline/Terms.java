package org.gridwhistle.dispatch.deadline;

import java.util.EnumMap;
import java.util.Map;

/** The terms behind due times, by clock. Of what was filed before terms were kept, none is known. */
public final class Terms {

    private Terms() {}

    public static Map<CaseClock, Term> orNone(Map<CaseClock, Term> terms) {
        return terms == null ? Map.of() : Map.copyOf(terms);
    }

    public static Map<CaseClock, Term> with(Map<CaseClock, Term> terms, CaseClock clock, Due due) {
        var changed = new EnumMap<CaseClock, Term>(CaseClock.class);
        changed.putAll(terms);
        changed.put(clock, due.term());
        return changed;
    }
}
