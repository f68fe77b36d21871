package org.gridwhistle.dispatch.reference.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.gridwhistle.chassis.reference.ReferenceRecord;

/** The records of one kind by code; immutable. */
record Shelf<T>(Map<String, T> byCode) {

    static <T> Shelf<T> empty() {
        return new Shelf<>(Map.of());
    }

    /** @param read shapes a record that holds */
    Shelf<T> with(List<ReferenceRecord> changes, Function<ReferenceRecord, T> read) {
        if (changes.isEmpty()) {
            return this;
        }
        var next = new HashMap<>(byCode);
        for (var change : changes) {
            if (change.deleted()) {
                next.remove(change.code());
            } else {
                next.put(change.code(), read.apply(change));
            }
        }
        return new Shelf<>(Map.copyOf(next));
    }

    Optional<T> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }

    Collection<T> all() {
        return byCode.values();
    }
}
