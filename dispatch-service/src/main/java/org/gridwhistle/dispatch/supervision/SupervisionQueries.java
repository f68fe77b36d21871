package org.gridwhistle.dispatch.supervision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.web.Page;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Told;
import org.gridwhistle.dispatch.casefile.store.CaseScope;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.SupervisionStep;
import org.gridwhistle.dispatch.deadline.Urgency;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Reads what is overdue, and what supervision has done about it. */
@ApplicationScoped
class SupervisionQueries {

    /** {@code $1} the areas of the right, {@code $2} the unit of the right; {@code $3} org, {@code $4} clock, {@code $5} unit. */
    private static final String WANTED = """
            ($1::text[] is null or exists (select 1 from unnest($1::text[]) as area where starts_with(l.area, area)))
            and ($2::text is null or l.unit = $2) and ($3::text is null or starts_with(l.area, $3))
            and ($4::text is null or %s = $4) and ($5::text is null or l.unit = $5)
            """;

    private static final String OVERDUE = """
            select l.case_id, c.number, c.title, c.state, c.urgency, l.area, l.act, l.subject, l.unit, l.due
            from case_timer l join case_file c on c.id = l.case_id where %s
            and l.due <= $6 and ($7::timestamptz is null or l.due > $7)
            and ($8::timestamptz is null or (l.due, l.case_id, l.act, l.subject) > ($8, $9::uuid, $10::text, $11::uuid))
            order by l.due, l.case_id, l.act, l.subject limit $12
            """.formatted(WANTED.formatted("l.act"));
    private static final String STEPS = """
            select l.case_id, c.number, l.version, l.at, l.clock, l.task_id, l.unit, l.step, l.due, l.told
            from supervision_step l join case_file c on c.id = l.case_id where %s
            and ($6::text is null or l.step = $6)
            and ($7::timestamptz is null or l.at < $7 or l.at = $7 and (l.case_id, l.version) > ($8::uuid, $9::bigint))
            order by l.at desc, l.case_id, l.version limit $10
            """.formatted(WANTED.formatted("l.clock"));
    private static final UUID THE_CASE = new UUID(0, 0);

    private final Pool pool;
    private final Clock clock;

    SupervisionQueries(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** The longest overdue first. */
    Uni<Page<OverdueClock>> overdue(SupervisionFilter filter, CaseScope scope, String cursor, int limit) {
        var now = clock.instant();
        var age = filter.age();
        var after = Position.decode(cursor, 4);
        var parameters = wanted(filter, scope)
                .addValue(utc(age == null ? now : age.latest(now)))
                .addValue(age == null ? null : utc(age.earliest(now)))
                .addValue(after.map(position -> utc(position.time(0))).orElse(null))
                .addValue(after.map(position -> position.id(1)).orElse(null))
                .addValue(after.map(position -> position.text(2)).orElse(null))
                .addValue(after.map(position -> position.id(3)).orElse(null))
                .addValue(limit + 1);
        return pool.preparedQuery(OVERDUE)
                .execute(parameters)
                .map(rows -> Page.of(
                        rows.stream().map(row -> overdue(row, now)).toList(), limit, SupervisionQueries::positionOf));
    }

    /** The latest first. */
    Uni<Page<StepTaken>> steps(SupervisionFilter filter, CaseScope scope, String cursor, int limit) {
        var after = Position.decode(cursor, 3);
        var parameters = wanted(filter, scope)
                .addValue(filter.step())
                .addValue(after.map(position -> utc(position.time(0))).orElse(null))
                .addValue(after.map(position -> position.id(1)).orElse(null))
                .addValue(after.map(position -> position.number(2)).orElse(null))
                .addValue(limit + 1);
        return pool.preparedQuery(STEPS)
                .execute(parameters)
                .map(rows -> Page.of(
                        rows.stream().map(SupervisionQueries::step).toList(), limit, SupervisionQueries::positionOf));
    }

    private static Tuple wanted(SupervisionFilter filter, CaseScope scope) {
        return Tuple.tuple()
                .addValue(
                        scope.areas().map(areas -> areas.toArray(String[]::new)).orElse(null))
                .addValue(scope.unit().orElse(null))
                .addValue(filter.org)
                .addValue(filter.clock())
                .addValue(filter.unit);
    }

    private static String positionOf(OverdueClock found) {
        return Position.encode(
                found.due(), found.caseId(), found.clock(), found.taskId() == null ? THE_CASE : found.taskId());
    }

    private static String positionOf(StepTaken taken) {
        return Position.encode(taken.at(), taken.caseId(), taken.version());
    }

    private static OverdueClock overdue(Row row, Instant now) {
        var due = instant(row, "due");
        var subject = row.getUUID("subject");
        var overdue = Duration.between(due, now);
        var urgency = row.getString("urgency");
        return new OverdueClock(
                row.getUUID("case_id"),
                row.getString("number"),
                row.getString("title"),
                CaseState.valueOf(row.getString("state")),
                urgency == null ? null : Urgency.valueOf(urgency),
                row.getString("area"),
                CaseClock.valueOf(row.getString("act")),
                subject.equals(THE_CASE) ? null : subject,
                row.getString("unit"),
                due,
                overdue.toSeconds(),
                Age.of(overdue));
    }

    private static StepTaken step(Row row) {
        return new StepTaken(
                row.getUUID("case_id"),
                row.getString("number"),
                row.getLong("version"),
                instant(row, "at"),
                CaseClock.valueOf(row.getString("clock")),
                row.getUUID("task_id"),
                row.getString("unit"),
                SupervisionStep.valueOf(row.getString("step")),
                instant(row, "due"),
                told(row.getArrayOfStrings("told")));
    }

    private static List<Told> told(String[] listeners) {
        return Arrays.stream(listeners).map(Told::parse).toList();
    }

    private static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
