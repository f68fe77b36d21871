package org.gridwhistle.dispatch.casefile.store;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.gridwhistle.dispatch.casefile.fact.Evidence;

/** {@link Evidence} as a request brings it. */
public record ShownEvidence(
        @NotNull Evidence.Kind kind, @NotBlank String ref) {

    /** @param shown may be null */
    public static List<Evidence> list(List<ShownEvidence> shown) {
        return shown == null
                ? List.of()
                : shown.stream().map(one -> new Evidence(one.kind, one.ref)).toList();
    }
}
