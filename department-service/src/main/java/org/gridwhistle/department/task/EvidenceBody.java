package org.gridwhistle.department.task;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A picture or document in a body. */
record EvidenceBody(
        @NotNull Evidence.Kind kind,
        @NotBlank @Size(max = 4_000) String ref) {

    /** @param given null for none */
    static List<Evidence> all(List<EvidenceBody> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .map(piece -> new Evidence(piece.kind, piece.ref))
                        .toList();
    }
}
