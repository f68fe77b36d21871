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
        LimitBook limits,
        EmergencyBook emergencies,
        Shelf<Roster> rosters) {

    /** Not imported: what the emergencies of this service have come to. */
    static final String EMERGENCIES = "emergencies";

    /** Sources and micro-grids govern no case here. */
    static final Set<String> KINDS = Set.of(
            Kinds.AREAS,
            Kinds.LINES,
            Kinds.GRIDS,
            Kinds.UNITS,
            Kinds.MATTERS,
            Kinds.AUTHORITY_LISTS,
            Kinds.CALENDARS,
            Kinds.DEADLINE_RULES,
            EMERGENCIES,
            Kinds.ROSTERS);

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
                LimitBook.empty(),
                EmergencyBook.empty(),
                Shelf.empty());
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
                limits.with(of(changes, Kinds.DEADLINE_RULES)),
                emergencies.with(of(changes, EMERGENCIES)),
                rosters.with(of(changes, Kinds.ROSTERS), told -> read(told, Roster.class)));
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
