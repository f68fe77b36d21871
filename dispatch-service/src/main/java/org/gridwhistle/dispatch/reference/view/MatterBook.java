package org.gridwhistle.dispatch.reference.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.gridwhistle.chassis.reference.ReferenceRecord;
import org.gridwhistle.dispatch.casefile.lookup.Matter;

/** The matters in their two forms: as they govern a case, and with their words. */
record MatterBook(Shelf<Both> matters, Catalog catalog) {

    static MatterBook empty() {
        return new MatterBook(Shelf.empty(), new Catalog(List.of()));
    }

    MatterBook with(List<ReferenceRecord> changes, Function<ReferenceRecord, CatalogMatter> read) {
        if (changes.isEmpty()) {
            return this;
        }
        var next = matters.with(changes, told -> Both.of(read.apply(told), told.version()));
        return new MatterBook(
                next,
                new Catalog(next.all().stream()
                        .map(Both::worded)
                        .sorted(Comparator.comparing(CatalogMatter::code))
                        .toList()));
    }

    Optional<Matter> governing(String code) {
        return matters.find(code).map(Both::governing);
    }

    Optional<CatalogMatter> worded(String code) {
        return matters.find(code).map(Both::worded);
    }

    /** One matter. */
    record Both(Matter governing, CatalogMatter worded) {

        static Both of(CatalogMatter matter, long version) {
            return new Both(matter.governing(version), matter);
        }
    }
}
