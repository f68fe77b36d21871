package org.gridwhistle.intake.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.QueryParam;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.Caller;
import org.gridwhistle.chassis.time.ClockProducer;
import org.gridwhistle.intake.progress.PublicStatus;
import org.gridwhistle.intake.reference.City;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Reads the query of a list. All are strings here, so that a wrong one is answered by name and not by the platform's 404. */
public class ReportListMapper {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 1000;

    @QueryParam("source")
    String source;

    @QueryParam("channel")
    String channel;

    @Parameter(description = "网格编码或名称 / code or label of a grid")
    @QueryParam("grid")
    String grid;

    @Parameter(description = "区域编码,含其下级 / code of an area, with all below it")
    @QueryParam("org")
    String org;

    @Parameter(description = "状态,逗号分隔 / states, separated by commas", example = "REPORTED,ACCEPTED")
    @QueryParam("status")
    String status;

    @Parameter(description = "收到时间起(含) / received at or after; a date or a date-time with offset")
    @QueryParam("from")
    String from;

    @Parameter(description = "收到时间止(不含) / received before")
    @QueryParam("to")
    String to;

    @QueryParam("cursor")
    String cursor;

    @Parameter(description = "1–1000", example = "50")
    @QueryParam("limit")
    String limit;

    ReportFilter filter(Caller caller, City city) {
        var reader = Reader.of(caller);
        var area = Optional.ofNullable(org).filter(code -> !code.isBlank());
        area.filter(code -> reader.area().isPresent()).ifPresent(caller::requireCovers);
        return new ReportFilter(
                reader,
                Optional.ofNullable(source),
                Optional.ofNullable(channel),
                Optional.ofNullable(grid).map(name -> gridCode(name, city)),
                area,
                statuses(),
                time("from", from),
                time("to", to),
                ReportFilter.Position.of(cursor),
                limit());
    }

    private List<String> statuses() {
        if (status == null || status.isBlank()) {
            return List.of();
        }
        return Stream.of(status.split(","))
                .map(String::strip)
                .map(name -> PublicStatus.named(name)
                        .orElseThrow(() -> wrong("status", List.of(PublicStatus.values())))
                        .name())
                .toList();
    }

    private static String gridCode(String name, City city) {
        var grids = city.gridsCalled(name);
        if (grids.size() != 1) {
            throw new ProblemException(
                    grids.isEmpty() ? ReportProblem.UNKNOWN_GRID : ReportProblem.AMBIGUOUS_GRID, name, grids.size());
        }
        return grids.getFirst().code();
    }

    /** The plus of an offset that was not escaped in the URL arrives as a blank. */
    private static Optional<Instant> time(String name, String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    value.contains("T")
                            ? OffsetDateTime.parse(value.replace(' ', '+')).toInstant()
                            : LocalDate.parse(value)
                                    .atStartOfDay(ClockProducer.ZONE)
                                    .toInstant());
        } catch (DateTimeParseException e) {
            throw wrong(name, "2026-07-10 / 2026-07-10T08:00:00+08:00");
        }
    }

    private int limit() {
        if (limit == null || limit.isBlank()) {
            return DEFAULT_LIMIT;
        }
        try {
            var wanted = Integer.parseInt(limit.strip());
            if (wanted >= 1 && wanted <= MAX_LIMIT) {
                return wanted;
            }
        } catch (NumberFormatException notANumber) {
            // Answered below like a number out of range.
        }
        throw wrong("limit", "1–" + MAX_LIMIT);
    }

    private static ProblemException wrong(String name, Object expected) {
        return new ProblemException(CommonProblem.BAD_PARAMETER, name, expected);
    }
}
