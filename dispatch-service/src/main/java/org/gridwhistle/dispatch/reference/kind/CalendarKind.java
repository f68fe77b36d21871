package org.gridwhistle.dispatch.reference.kind;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.gridwhistle.chassis.problem.FieldError;

import com.fasterxml.jackson.databind.JsonNode;

/** Working calendars 工作日历: what a year of an area has of holidays, make-up workdays 调休 and working hours. */
final class CalendarKind {

    private static final int MOST_STRETCHES = 10;

    private CalendarKind() {}

    static Kind calendars() {
        return Kind.named(Kinds.CALENDARS, Types.anyCode())
                .requiredCodeOf(Kinds.AREAS, "area")
                .required("year", Types.whole(2000, 2100))
                .optional("holidays", Types.listOf(Types.day()))
                .optional("workdays", Types.listOf(Types.day()))
                .required("hours", Types.listOf(new HoursType()))
                .optional("source", Types.text(200))
                .parent("area")
                .rule(ListType.noRepetition("holidays"))
                .rule(ListType.noRepetition("workdays"))
                .rule(daysLieInTheYear("holidays"))
                .rule(daysLieInTheYear("workdays"))
                .rule(CalendarKind::noDayIsBoth)
                .rule(CalendarKind::hoursFollowOneAnother)
                .build();
    }

    private static Rule daysLieInTheYear(String field) {
        return (calendar, known) -> {
            var year = calendar.get("year").asText() + "-";
            return days(calendar, field)
                    .filter(day -> !day.startsWith(year))
                    .map(day -> Fault.WRONG_YEAR.at(field, day));
        };
    }

    private static Stream<FieldError> noDayIsBoth(JsonNode calendar, Known known) {
        var holidays = new HashSet<>(days(calendar, "holidays").toList());
        return days(calendar, "workdays")
                .filter(holidays::contains)
                .map(day -> Fault.HOLIDAY_AND_WORKDAY.at("workdays", day));
    }

    private static Stream<FieldError> hoursFollowOneAnother(JsonNode calendar, Known known) {
        var times = StreamSupport.stream(calendar.get("hours").spliterator(), false)
                .flatMap(stretch -> Stream.of(stretch.get("from"), stretch.get("to")))
                .map(JsonNode::textValue)
                .toList();
        if (times.isEmpty() || times.size() > 2 * MOST_STRETCHES) {
            return Stream.of(Fault.OUT_OF_RANGE.at("hours", 1, MOST_STRETCHES));
        }
        return isRising(times) ? Stream.empty() : Stream.of(Fault.HOURS_OVERLAP.at("hours"));
    }

    /** {@code HH:mm} sorts as text. */
    private static boolean isRising(List<String> times) {
        for (var i = 1; i < times.size(); i++) {
            if (times.get(i - 1).compareTo(times.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static Stream<String> days(JsonNode calendar, String field) {
        return StreamSupport.stream(calendar.get(field).spliterator(), false).map(JsonNode::textValue);
    }
}
