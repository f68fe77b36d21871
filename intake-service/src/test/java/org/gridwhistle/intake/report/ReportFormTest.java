package org.gridwhistle.intake.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.intake.privacy.Person;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReportFormTest {

    private static final Instant NOW = Instant.parse("2026-07-10T00:12:03.120Z");
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Test
    void a_whole_report_has_no_faults() {
        var form = form(report -> {});
        assertThat(form.faults()).isEmpty();
        assertThat(form.draft().wording().title()).isEqualTo("房屋进水");
        assertThat(form.draft().callbackWanted()).isTrue();
    }

    @Test
    void an_empty_report_hears_of_all_that_is_missing_at_once() {
        var form = form(Map::clear);
        assertThat(form.faults())
                .containsExactly(
                        FieldError.of("source", "REQUIRED"),
                        FieldError.of("sourceEventId", "REQUIRED"),
                        FieldError.of("title", "REQUIRED"),
                        FieldError.of("description", "REQUIRED"));
    }

    @Test
    void where_it_is_must_be_told_unless_it_goes_without_saying() {
        assertThat(form(report -> report.remove("gridCode")).faults())
                .containsExactly(FieldError.of("location", "PLACE_REQUIRED"));
        var nowhere = new ReportRequest(
                "WEIBAOSHI", "a-1", null, "房屋进水", "雨水倒灌", null, null, null, null, null, null, null, null);
        assertThat(new ReportForm(nowhere, NOW, true).faults()).isEmpty();
    }

    @Test
    void degrees_of_another_datum_become_wgs84() {
        var form = form(report ->
                report.put("location", Map.of("lat", 31.17530398364597, "lon", 121.531541859215, "datum", "GCJ02")));
        assertThat(form.draft().point().lat()).isCloseTo(31.1774276, within(1e-7));
        assertThat(form.draft().point().lon()).isCloseTo(121.5272106, within(1e-7));
    }

    @Test
    void control_characters_are_taken_out_and_lines_stay_lines() {
        var form = form(report -> {
            report.put("title", "\u0007房屋\n进水\u0000\u202E ");
            report.put("description", "第一行\r\n第二行\u0000\tEND");
        });
        assertThat(form.draft().wording().title()).isEqualTo("房屋 进水");
        assertThat(form.draft().wording().description()).isEqualTo("第一行\n第二行\tEND");
    }

    @Test
    void a_title_of_control_characters_alone_is_missing() {
        assertThat(form(report -> report.put("title", "\u0000\u0007")).faults())
                .containsExactly(FieldError.of("title", "REQUIRED"));
    }

    @Test
    void texts_are_measured_in_characters_as_people_count_them() {
        assertThat(form(report -> report.put("title", "𠮷".repeat(100))).faults())
                .isEmpty();
        assertThat(form(report -> report.put("title", "水".repeat(101))).faults())
                .containsExactly(FieldError.of("title", "TOO_LONG", 100));
        assertThat(form(report -> report.put("description", "水".repeat(4000))).faults())
                .isEmpty();
        assertThat(form(report -> report.put("description", "水".repeat(4001))).faults())
                .containsExactly(FieldError.of("description", "TOO_LONG", 4000));
    }

    @Test
    void coordinates_come_in_pairs_on_the_globe() {
        assertThat(form(report -> report.put("location", Map.of("lat", 32.5))).faults())
                .containsExactly(FieldError.of("location.lon", "COORDINATES_INCOMPLETE"));
        assertThat(form(report -> report.put("location", Map.of("lat", 90.1, "lon", -181)))
                        .faults())
                .containsExactly(
                        FieldError.of("location.lat", "NUMBER_OUT_OF_RANGE", -90, 90),
                        FieldError.of("location.lon", "NUMBER_OUT_OF_RANGE", -180, 180));
        assertThat(form(report -> report.put("location", Map.of("lat", "NaN", "lon", 120)))
                        .faults())
                .containsExactly(FieldError.of("location.lat", "NUMBER_OUT_OF_RANGE", -90, 90));
    }

    @Test
    void it_may_have_happened_five_minutes_from_now_by_the_reporters_clock_but_not_later() {
        assertThat(at(NOW.plusSeconds(300)).faults()).isEmpty();
        assertThat(at(NOW.plusSeconds(301)).faults()).containsExactly(FieldError.of("occurredAt", "TIME_IN_FUTURE", 5));
    }

    @Test
    void it_cannot_have_happened_before_1990() {
        assertThat(at(Instant.parse("1989-12-31T16:00:00Z")).faults()).isEmpty();
        assertThat(at(Instant.parse("1989-12-31T15:59:59Z")).faults())
                .containsExactly(FieldError.of("occurredAt", "TIME_TOO_EARLY", 1990));
    }

    @Test
    void if_nobody_says_when_it_happened_just_now_is_meant() {
        assertThat(form(report -> report.remove("occurredAt")).draft().occurredAt())
                .isEqualTo(NOW);
    }

    @Test
    void phones_are_numbers_in_any_of_the_usual_forms() {
        for (var phone : List.of("13812341234", "0513-88123456", "+86 138 1234 1234", "12345", "１３８１２３４１２３４")) {
            assertThat(form(report -> report.put("reporter", Map.of("phone", phone)))
                            .faults())
                    .as(phone)
                    .isEmpty();
        }
        for (var phone : List.of("无", "1381234123a", "1234", "1".repeat(21))) {
            assertThat(form(report -> report.put("reporter", Map.of("phone", phone)))
                            .faults())
                    .as(phone)
                    .containsExactly(FieldError.of("reporter.phone", "BAD_PHONE"));
        }
    }

    @Test
    void a_reporter_who_tells_nothing_is_nobody() {
        var draft = form(report -> report.put("reporter", Map.of("name", " ", "phone", "")))
                .draft();
        assertThat(draft.reporter()).isNull();
        assertThat(draft.callbackWanted()).isFalse();
    }

    @Test
    void who_leaves_a_phone_is_called_back_unless_he_says_no() {
        assertThat(form(report -> report.put("callbackWanted", false)).draft().callbackWanted())
                .isFalse();
        var nameOnly = form(report -> {
                    report.put("reporter", Map.of("name", "薛某"));
                    report.put("callbackWanted", true);
                })
                .draft();
        assertThat(nameOnly.reporter()).isEqualTo(new Person("薛某", null, null));
        assertThat(nameOnly.callbackWanted()).isFalse();
    }

    @Test
    void attachments_are_references_that_can_be_checked_later() {
        var sha = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        var good = Map.of("id", "photo-1", "sha256", sha, "contentType", "image/jpeg");
        assertThat(form(report -> report.put("attachments", List.of(good)))
                        .draft()
                        .attachments())
                .containsExactly(new Attachment("photo-1", sha, "image/jpeg"));
        var bad = Map.of("id", "a b", "sha256", "9f86", "contentType", "jpeg");
        assertThat(form(report -> report.put("attachments", List.of(good, bad))).faults())
                .containsExactly(
                        FieldError.of("attachments[1].id", "BAD_IDENTIFIER"),
                        FieldError.of("attachments[1].sha256", "BAD_SHA256"),
                        FieldError.of("attachments[1].contentType", "BAD_CONTENT_TYPE"));
        assertThat(form(report -> report.put("attachments", Collections.nCopies(21, good)))
                        .faults())
                .containsExactly(FieldError.of("attachments", "TOO_MANY", 20));
        assertThat(form(report -> report.put("attachments", Collections.singletonList(null)))
                        .faults())
                .containsExactly(FieldError.of("attachments[0]", "REQUIRED"));
    }

    @Test
    void an_identifier_has_no_blanks_and_no_more_than_100_characters() {
        for (var id : List.of("a b", "a\u0000b", "a".repeat(101))) {
            assertThat(form(report -> report.put("sourceEventId", id)).faults())
                    .containsExactly(FieldError.of("sourceEventId", "BAD_IDENTIFIER"));
        }
        assertThat(form(report -> report.put("sourceEventId", "通政〔2026〕12号")).faults())
                .isEmpty();
    }

    private static ReportForm at(Instant occurredAt) {
        return form(report -> report.put("occurredAt", occurredAt.toString()));
    }

    private static ReportForm form(Consumer<Map<String, Object>> change) {
        var report = new HashMap<String, Object>(Map.of(
                "source", "WEIBAOSHI",
                "sourceEventId", "a-1",
                "title", "房屋进水",
                "description", "雨水倒灌,墙体受潮",
                "gridCode", "前进花园003",
                "occurredAt", OffsetDateTime.parse("2026-07-10T08:12:00+08:00").toString(),
                "reporter", Map.of("name", "薛某", "phone", "13812341234")));
        change.accept(report);
        return new ReportForm(JSON.convertValue(report, ReportRequest.class), NOW, false);
    }
}
