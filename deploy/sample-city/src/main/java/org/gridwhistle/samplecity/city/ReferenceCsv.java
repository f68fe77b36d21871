package org.gridwhistle.samplecity.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the city as the CSV that the import takes: a header, lists with semicolons. */
final class ReferenceCsv {

    private static final String HOURS = "08:30-12:00;14:00-17:30";

    private ReferenceCsv() {}

    static String of(City city, ReferenceKind kind) {
        return switch (kind) {
            case AREAS ->
                table(
                        "code,name,level,parent",
                        city.areas(),
                        area -> row(area.code(), area.name(), area.level(), area.parent()));
            case GRIDS ->
                table(
                        "code,label,kind,village,partyBranch,worker,households,polygon",
                        city.grids(),
                        grid -> row(
                                grid.code(),
                                grid.label(),
                                grid.kind(),
                                grid.village(),
                                grid.partyBranch(),
                                grid.worker(),
                                grid.households(),
                                grid.outline().stream().map(Point::text).collect(Collectors.joining(";"))));
            case MICRO_GRIDS ->
                table(
                        "code,label,grid,households,liaison",
                        city.microGrids(),
                        part -> row(part.code(), part.label(), part.grid(), part.households(), part.liaison()));
            case LINES ->
                table(
                        "code,name,shortName",
                        city.catalog().lines(),
                        line -> row(line.code(), line.name(), line.shortName()));
            case UNITS ->
                table(
                        "code,name,shortName,level,area,line,kind,active",
                        city.units(),
                        unit -> row(
                                unit.code(),
                                unit.name(),
                                unit.shortName(),
                                unit.level(),
                                unit.area(),
                                unit.line(),
                                unit.kind(),
                                true));
            case MATTERS -> city.catalog().text();
            case AUTHORITY_LISTS ->
                table(
                        "code,area,matter,kind,circumstance,lead,cooperating,townPart",
                        city.authorityLists(),
                        line -> row(
                                line.code(),
                                line.area(),
                                line.matter(),
                                line.kind(),
                                line.circumstance(),
                                line.lead(),
                                list(line.cooperating()),
                                line.townPart()));
            case CALENDARS ->
                table(
                        "code,area,year,holidays,workdays,hours,source",
                        city.calendars(),
                        year -> row(
                                year.code(),
                                year.area(),
                                year.year(),
                                list(year.holidays()),
                                list(year.workdays()),
                                HOURS,
                                year.source()));
            case SOURCES ->
                table(
                        "code,name,channel,trust,straightThrough",
                        city.sources(),
                        source -> row(
                                source.code(),
                                source.name(),
                                source.channel(),
                                source.trust(),
                                source.straightThrough()));
            case DEADLINE_RULES ->
                table(
                        "code,area,matter,itemCode,classCode,urgency,clock,limit",
                        city.deadlineRules(),
                        rule -> row(
                                rule.code(),
                                rule.area(),
                                rule.matter(),
                                rule.itemCode(),
                                rule.classCode(),
                                rule.urgency(),
                                rule.clock(),
                                rule.limit()));
            case ROSTERS ->
                table(
                        "code,name,area,kind,members",
                        city.rosters(),
                        roster -> row(
                                roster.code(), roster.name(), roster.area(), roster.kind(), list(roster.members())));
            case EXPERTS ->
                table(
                        "code,name,area,fields,organisation,active",
                        city.experts(),
                        expert -> row(
                                expert.code(),
                                expert.name(),
                                expert.area(),
                                list(expert.fields()),
                                expert.organisation(),
                                true));
        };
    }

    private static <T> String table(String header, List<T> items, Function<T, Object[]> row) {
        var text = new StringBuilder(header).append('\n');
        try (var printer = new CSVPrinter(
                text, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get())) {
            for (var item : items) {
                printer.printRecord(row.apply(item));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private static String list(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(";"));
    }
}
