package org.gridwhistle.dispatch.reference.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gridwhistle.chassis.reference.ReferenceRecord;

/** Units by code, and by the area they belong to. */
record UnitBook(Shelf<OrgUnit> units, Map<String, List<OrgUnit>> byArea) {

    static UnitBook empty() {
        return new UnitBook(Shelf.empty(), Map.of());
    }

    UnitBook with(List<ReferenceRecord> changes, Function<ReferenceRecord, OrgUnit> read) {
        if (changes.isEmpty()) {
            return this;
        }
        var next = units.with(changes, read);
        var byArea = next.all().stream()
                .sorted(Comparator.comparing(OrgUnit::code))
                .collect(Collectors.groupingBy(OrgUnit::area));
        return new UnitBook(next, byArea);
    }

    Optional<OrgUnit> find(String code) {
        return units.find(code);
    }

    /** The units that belong to this very area, by code. */
    List<OrgUnit> of(String area) {
        return List.copyOf(byArea.getOrDefault(area, List.of()));
    }
}
