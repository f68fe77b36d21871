package org.gridwhistle.dispatch.reference.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.gridwhistle.chassis.reference.ReferenceRecord;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityKind;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityLine;

import com.fasterxml.jackson.databind.JsonNode;

/** The towns' authority lists 权责清单 by town and matter. */
record ListBook(Shelf<AuthorityLine> lines, Map<Place, List<AuthorityLine>> byPlace) {

    static ListBook empty() {
        return new ListBook(Shelf.empty(), Map.of());
    }

    ListBook with(List<ReferenceRecord> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        var next = lines.with(changes, ListBook::read);
        var byPlace = next.all().stream()
                .sorted(Comparator.comparing(AuthorityLine::code))
                .collect(Collectors.groupingBy(line -> new Place(line.town(), line.matter())));
        return new ListBook(next, byPlace);
    }

    List<AuthorityLine> of(String town, String matter) {
        return List.copyOf(byPlace.getOrDefault(new Place(town, matter), List.of()));
    }

    private static AuthorityLine read(ReferenceRecord told) {
        var body = told.body();
        return new AuthorityLine(
                told.code(),
                told.version(),
                body.path("area").asText(),
                body.path("matter").asText(),
                AuthorityKind.valueOf(body.path("kind").asText()),
                body.path("circumstance").asText(),
                body.path("lead").asText(),
                StreamSupport.stream(body.path("cooperating").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    /** Where a line stands. */
    record Place(String town, String matter) {}
}
