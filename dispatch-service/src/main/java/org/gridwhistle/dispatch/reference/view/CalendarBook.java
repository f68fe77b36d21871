package org.gridwhistle.dispatch.reference.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.gridwhistle.chassis.reference.ReferenceRecord;
import org.gridwhistle.dispatch.deadline.WorkCalendar;
import org.gridwhistle.dispatch.deadline.WorkHours;
import org.gridwhistle.dispatch.deadline.WorkYear;

import com.fasterxml.jackson.databind.JsonNode;

/** The areas' working calendars 工作日历. */
record CalendarBook(Shelf<YearOfArea> years, Map<String, WorkCalendar> byArea) {

    static CalendarBook empty() {
        return new CalendarBook(Shelf.empty(), Map.of());
    }

    CalendarBook with(List<ReferenceRecord> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        var next = years.with(changes, CalendarBook::read);
        var byArea = next.all().stream()
                .collect(Collectors.groupingBy(
                        YearOfArea::area,
                        Collectors.collectingAndThen(
                                Collectors.toMap(known -> known.year().year(), YearOfArea::year, (one, other) -> other),
                                byYear -> WorkCalendar.of(byYear.values()))));
        return new CalendarBook(next, byArea);
    }

    /** That of the place, or of the nearest one above that has any. */
    WorkCalendar of(String orgCode) {
        return OrgCode.upwards(orgCode)
                .map(byArea::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(WorkCalendar::unknown);
    }

    private static YearOfArea read(ReferenceRecord told) {
        var body = told.body();
        var hours = elements(body, "hours")
                .map(stretch -> new WorkHours(time(stretch, "from"), time(stretch, "to")))
                .toList();
        var year = new WorkYear(body.path("year").asInt(), days(body, "holidays"), days(body, "workdays"), hours);
        return new YearOfArea(body.path("area").asText(), year);
    }

    private static Set<LocalDate> days(JsonNode body, String field) {
        return elements(body, field).map(day -> LocalDate.parse(day.asText())).collect(Collectors.toUnmodifiableSet());
    }

    private static LocalTime time(JsonNode stretch, String field) {
        return LocalTime.parse(stretch.path(field).asText());
    }

    private static Stream<JsonNode> elements(JsonNode body, String field) {
        return StreamSupport.stream(body.path(field).spliterator(), false);
    }

    /** One calendar record. */
    record YearOfArea(String area, WorkYear year) {}
}
