package org.gridwhistle.dispatch.reference.view;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gridwhistle.chassis.reference.ReferenceRecord;
import org.gridwhistle.dispatch.reference.kind.Kinds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** All that a view holds, a book a kind. A change puts up another book and leaves the others standing. */
record Shelves(
        Shelf<String> areaNames,
        Shelf<String> lineNames,
        GridBook grids,
        UnitBook units,
        MatterBook matters,
        ListBook lists,
        CalendarBook calendars,
        LimitBook limits) {

    /** Sources and micro-grids govern no case here. */
    static final Set<String> KINDS = Set.of(
            Kinds.AREAS,
            Kinds.LINES,
            Kinds.GRIDS,
            Kinds.UNITS,
            Kinds.MATTERS,
            Kinds.AUTHORITY_LISTS,
            Kinds.CALENDARS,
            Kinds.DEADLINE_RULES);

    private static final ObjectMapper JSON = new ObjectMapper();

    static Shelves empty() {
        return new Shelves(
                Shelf.empty(),
                Shelf.empty(),
                GridBook.empty(),
                UnitBook.empty(),
                MatterBook.empty(),
                ListBook.empty(),
                CalendarBook.empty(),
                LimitBook.empty());
    }

    /** @param changes by kind */
    Shelves with(Map<String, List<ReferenceRecord>> changes) {
        return new Shelves(
                areaNames.with(of(changes, Kinds.AREAS), Shelves::name),
                lineNames.with(of(changes, Kinds.LINES), Shelves::name),
                grids.with(of(changes, Kinds.GRIDS)),
                units.with(of(changes, Kinds.UNITS), told -> read(told, OrgUnit.class)),
                matters.with(of(changes, Kinds.MATTERS), told -> read(told, CatalogMatter.class)),
                lists.with(of(changes, Kinds.AUTHORITY_LISTS)),
                calendars.with(of(changes, Kinds.CALENDARS)),
                limits.with(of(changes, Kinds.DEADLINE_RULES)));
    }

    private static List<ReferenceRecord> of(Map<String, List<ReferenceRecord>> changes, String kind) {
        return changes.getOrDefault(kind, List.of());
    }

    private static String name(ReferenceRecord told) {
        return told.body().path("name").asText();
    }

    private static <T> T read(ReferenceRecord told, Class<T> type) {
        try {
            return JSON.treeToValue(told.body(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable " + told.kind() + "/" + told.code(), e);
        }
    }
}
