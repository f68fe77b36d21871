package org.gridwhistle.dispatch.reference.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.gridwhistle.chassis.reference.ReferenceRecord;
import org.gridwhistle.dispatch.casefile.lookup.Grid;

/** Grids by code and by label. A label that several grids carry names none of them. */
record GridBook(Shelf<Grid> grids, Map<String, List<Grid>> byLabel) {

    static GridBook empty() {
        return new GridBook(Shelf.empty(), Map.of());
    }

    GridBook with(List<ReferenceRecord> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        var next = grids.with(changes, GridBook::read);
        return new GridBook(next, next.all().stream().collect(Collectors.groupingBy(Grid::label)));
    }

    Optional<Grid> find(String codeOrLabel) {
        return grids.find(codeOrLabel)
                .or(() -> Optional.ofNullable(codeOrLabel)
                        .map(byLabel::get)
                        .filter(named -> named.size() == 1)
                        .map(List::getFirst));
    }

    private static Grid read(ReferenceRecord told) {
        return new Grid(told.code(), told.body().path("label").asText());
    }
}
