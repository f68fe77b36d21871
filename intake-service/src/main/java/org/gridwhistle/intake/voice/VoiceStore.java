package org.gridwhistle.intake.voice;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.intake.progress.PublicStatus;
import org.gridwhistle.intake.progress.Wish;

import io.smallrye.mutiny.Uni;

/** Keeps what residents said, and shows it in their timelines. */
@ApplicationScoped
class VoiceStore {

    private static final String LOCK = """
            select p.report_id, p.status, p.round, (
                select string_agg(v.wish, ',') from voice v where v.report_id = p.report_id and v.round = p.round)
            from progress p where p.report_id = any($1::uuid[]) order by p.report_id for update
            """;
    private static final String KEEP = """
            insert into voice (report_id, round, wish, at)
            select * from unnest($1::uuid[], $2::int[], $3::text[], $4::timestamptz[])
            """;
    private static final String TELL = """
            insert into progress_step (report_id, at, status, text)
            select * from unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[])
            """;

    /** Those that dispatch has said something of. */
    Uni<Map<UUID, Hearing>> lockAndLoad(SessionSql sql, Collection<UUID> reports) {
        return sql.select(LOCK, VoiceStore::hearing, (Object) reports.toArray(UUID[]::new))
                .map(found -> found.stream().collect(Collectors.toMap(Hearing::reportId, Function.identity())));
    }

    Uni<Void> save(SessionSql sql, List<Outcome<Say, Hearing, Hearing.Said>> outcomes) {
        var ids = column(outcomes, outcome -> outcome.after().reportId(), UUID[]::new);
        var times = column(outcomes, outcome -> outcome.at().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new);
        return sql.update(
                        KEEP,
                        ids,
                        column(outcomes, outcome -> outcome.after().round(), Integer[]::new),
                        column(outcomes, outcome -> wish(outcome).name(), String[]::new),
                        times)
                .chain(() -> sql.update(
                        TELL,
                        ids,
                        times,
                        column(outcomes, outcome -> outcome.after().status().name(), String[]::new),
                        column(outcomes, outcome -> Thanks.told(wish(outcome)), String[]::new)))
                .replaceWithVoid();
    }

    private static Wish wish(Outcome<Say, Hearing, Hearing.Said> outcome) {
        return outcome.order().command().wish();
    }

    private static Hearing hearing(Object[] row) {
        return new Hearing(
                (UUID) row[0], PublicStatus.valueOf((String) row[1]), (Integer) row[2], wishes((String) row[3]));
    }

    private static Set<Wish> wishes(String names) {
        var wishes = EnumSet.noneOf(Wish.class);
        Stream.of(names == null ? new String[0] : names.split(","))
                .map(Wish::valueOf)
                .forEach(wishes::add);
        return wishes;
    }

    private static <T> T[] column(
            List<Outcome<Say, Hearing, Hearing.Said>> outcomes,
            Function<Outcome<Say, Hearing, Hearing.Said>, T> field,
            IntFunction<T[]> array) {
        return outcomes.stream().map(field).toArray(array);
    }
}
