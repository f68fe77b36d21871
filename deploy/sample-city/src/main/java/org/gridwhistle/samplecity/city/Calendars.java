package org.gridwhistle.samplecity.city;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;

/** The official holidays and make-up workdays, by year. */
final class Calendars {

    private record Notice(int year, String name) {}

    private static final List<Notice> NOTICES =
            List.of(new Notice(2025, "国办发明电〔2024〕12号"), new Notice(2026, "国办发明电〔2025〕7号"));

    private Calendars() {}

    static List<Calendar> make() {
        var table = Resource.table("/city/holidays.csv");
        return NOTICES.stream()
                .map(notice -> new Calendar(
                        Areas.CITY + "-" + notice.year(),
                        Areas.CITY,
                        notice.year(),
                        days(table, notice.year(), "HOLIDAY"),
                        days(table, notice.year(), "WORKDAY"),
                        notice.name()))
                .toList();
    }

    private static List<LocalDate> days(List<CSVRecord> table, int year, String kind) {
        return table.stream()
                .filter(row -> row.get("year").equals(String.valueOf(year))
                        && row.get("kind").equals(kind))
                .flatMap(Calendars::daysOf)
                .sorted()
                .toList();
    }

    private static Stream<LocalDate> daysOf(CSVRecord row) {
        return LocalDate.parse(row.get("from"))
                .datesUntil(LocalDate.parse(row.get("to")).plusDays(1));
    }
}
