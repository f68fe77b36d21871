package org.gridwhistle.chassis.audit;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Tells what people did. */
@ApplicationScoped
public class TraceReader {

    private final AuditTable table;

    TraceReader(AuditTable table) {
        this.table = table;
    }

    /** All that was done to an aggregate. */
    public Uni<TraceView> of(UUID aggregate) {
        return of(aggregate, aggregate, entry -> true);
    }

    /** What was done to a part of an aggregate; its chain is checked as a whole. */
    public Uni<TraceView> ofPart(UUID aggregate, UUID part) {
        return of(aggregate, part, entry -> entry.deed().subject().equals(part));
    }

    Multi<TraceEntry> between(Instant from, Instant to, String area) {
        return table.between(from, to, area).map(TraceEntry::of);
    }

    private Uni<TraceView> of(UUID aggregate, UUID told, Predicate<Entry> wanted) {
        return table.chain(aggregate).map(chain -> {
            var fault = ChainCheck.of(chain);
            return new TraceView(
                    told,
                    fault.isEmpty(),
                    fault.orElse(null),
                    chain.stream().filter(wanted).map(TraceEntry::of).toList());
        });
    }
}
