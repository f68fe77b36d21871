package org.gridwhistle.dispatch.order;

import java.time.Instant;
import java.util.List;

/** What was done, and what shows it. */
public record Fulfilment(String text, List<String> evidence, Instant at) {

    public Fulfilment {
        evidence = List.copyOf(evidence);
    }
}
