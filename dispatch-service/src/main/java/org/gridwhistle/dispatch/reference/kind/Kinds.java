package org.gridwhistle.dispatch.reference.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All kinds of reference data. */
public final class Kinds {

    public static final String AREAS = "areas";
    public static final String GRIDS = "grids";
    public static final String MICRO_GRIDS = "micro-grids";
    public static final String LINES = "lines";
    public static final String UNITS = "units";
    public static final String MATTERS = "matters";
    public static final String AUTHORITY_LISTS = "authority-lists";
    public static final String CALENDARS = "calendars";
    public static final String SOURCES = "sources";
    public static final String EXPERTS = "experts";
    public static final String DEADLINE_RULES = "deadline-rules";
    public static final String ROSTERS = "rosters";

    /** In the order in which an empty system takes them in: each refers only to those before it. */
    public static final List<Kind> ALL = List.of(
            AreaKind.areas(),
            GridKind.grids(),
            GridKind.microGrids(),
            UnitKind.lines(),
            UnitKind.units(),
            MatterKind.matters(),
            AuthorityListKind.authorityLists(),
            CalendarKind.calendars(),
            SourceKind.sources(),
            ExpertKind.experts(),
            DeadlineRuleKind.deadlineRules(),
            RosterKind.rosters());

    private static final Map<String, Kind> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));

    private Kinds() {}

    public static Optional<Kind> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
