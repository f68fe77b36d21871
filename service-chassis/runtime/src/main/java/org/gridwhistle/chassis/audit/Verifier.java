package org.gridwhistle.chassis.audit;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

/** Looks through the whole log: each chain by itself, and each anchor over what it sealed. */
@ApplicationScoped
public class Verifier {

    private static final int TOLD = 100;

    private final AuditTable table;
    private final Seal seal;

    Verifier(AuditTable table, Seal seal) {
        this.table = table;
        this.seal = seal;
    }

    public Uni<Verification> verify() {
        var findings = new Findings();
        return chains(findings)
                .chain(() -> anchors(findings))
                .chain(() -> table.span(findings.lastAnchor.upToNo(), Long.MAX_VALUE))
                .map(rest -> findings.told(rest.entries()));
    }

    private Uni<Void> chains(Findings findings) {
        return table.chains()
                .invoke(entry -> {
                    findings.entries++;
                    findings.chains.next(entry).ifPresent(findings::add);
                })
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> anchors(Findings findings) {
        return table.anchors()
                .onItem()
                .transformToUniAndConcatenate(anchor ->
                        table.span(anchor.afterNo(), anchor.upToNo()).invoke(span -> findings.take(anchor, span, seal)))
                .onItem()
                .ignoreAsUni();
    }

    /** What was found so far. */
    private static final class Findings {

        private final List<Fault> faults = new ArrayList<>();
        private final ChainCheck chains = new ChainCheck();
        private Anchor lastAnchor = Anchor.NONE;
        private long entries;
        private long anchors;

        void take(Anchor anchor, Anchor.Span span, Seal seal) {
            anchors++;
            if (!anchor.hash().equals(anchor.reckoned(seal))
                    || !anchor.previous().equals(lastAnchor.hash())
                    || anchor.afterNo() != lastAnchor.upToNo()) {
                add(Fault.of(
                        Fault.Kind.ANCHOR_BROKEN, anchor, "anchor %d is not as it was sealed".formatted(anchor.no())));
            }
            var range = "entries %d to %d, sealed at %s".formatted(anchor.afterNo() + 1, anchor.upToNo(), anchor.at());
            if (span.entries() < anchor.entries()) {
                var told = "of %s, %d of %d are gone"
                        .formatted(range, anchor.entries() - span.entries(), anchor.entries());
                add(Fault.of(Fault.Kind.SEALED_ENTRIES_MISSING, anchor, told));
            } else if (!span.digest().equals(anchor.digest())) {
                add(Fault.of(Fault.Kind.SEALED_ENTRIES_CHANGED, anchor, range + ", are not the same"));
            }
            lastAnchor = anchor;
        }

        void add(Fault fault) {
            if (faults.size() < TOLD) {
                faults.add(fault);
            }
        }

        Verification told(long unanchored) {
            return new Verification(
                    faults.isEmpty(),
                    entries,
                    chains.chains(),
                    anchors,
                    unanchored,
                    faults.isEmpty() ? null : faults.getFirst(),
                    List.copyOf(faults));
        }
    }
}
