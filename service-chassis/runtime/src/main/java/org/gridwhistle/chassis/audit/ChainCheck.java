package org.gridwhistle.chassis.audit;

import java.util.List;
import java.util.Optional;

/** Walks along chains and says what does not fit. One fault a chain: what follows a break says nothing. */
final class ChainCheck {

    private Entry last;
    private boolean broken;
    private long chains;

    /** @return the fault at this entry, if it is the first of its chain */
    Optional<Fault> next(Entry entry) {
        if (last == null || !last.chain().equals(entry.chain())) {
            chains++;
            last = null;
            broken = false;
        }
        var fault = broken ? Optional.<Fault>empty() : faultOf(entry);
        broken |= fault.isPresent();
        last = entry;
        return fault;
    }

    long chains() {
        return chains;
    }

    static Optional<Fault> of(List<Entry> chain) {
        var check = new ChainCheck();
        return chain.stream().flatMap(entry -> check.next(entry).stream()).findFirst();
    }

    private Optional<Fault> faultOf(Entry entry) {
        var head = last == null ? Entry.Head.NONE : last.head();
        if (entry.seq() > head.seq() + 1) {
            return Optional.of(Fault.of(
                    Fault.Kind.ENTRIES_MISSING,
                    entry,
                    "entries %d to %d are gone".formatted(head.seq() + 1, entry.seq() - 1)));
        }
        if (!entry.hash().equals(entry.reckoned())) {
            return Optional.of(Fault.of(
                    Fault.Kind.ENTRY_CHANGED,
                    entry,
                    "%s of %s was changed"
                            .formatted(entry.deed().command(), entry.deed().at())));
        }
        if (!entry.previous().equals(head.hash())) {
            return Optional.of(Fault.of(
                    Fault.Kind.ENTRY_OUT_OF_PLACE, entry, "it does not follow entry %d".formatted(head.seq())));
        }
        return Optional.empty();
    }
}
