package org.gridwhistle.intake.progress;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.inbox.IncomingMessage;
import org.gridwhistle.chassis.inbox.PoisonException;
import org.gridwhistle.chassis.inbox.TopicReader;
import org.gridwhistle.chassis.sql.SessionSql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;

/** Turns what is told of cases into each report's public status and timeline: two statements for a whole batch. */
@ApplicationScoped
class ProgressProjection implements TopicReader.Projection {

    private static final String MOVE = """
            insert into progress as known (report_id, status, version, round, master, merged_at)
            select * from unnest($1::uuid[], $2::text[], $3::int[], $4::int[], $5::uuid[], $6::timestamptz[])
            on conflict (report_id) do update set
                status = excluded.status, version = excluded.version, round = excluded.round,
                master = case excluded.status when 'MERGED' then coalesce(excluded.master, known.master) end,
                merged_at = case excluded.status when 'MERGED' then coalesce(excluded.merged_at, known.merged_at) end
            where excluded.version >= known.version
            """;
    private static final String TELL = """
            insert into progress_step (report_id, at, status, text)
            select s.report_id, s.at, s.status, s.text
            from unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[]) with ordinality as s(report_id, at, status, text, ord)
            order by s.ord
            """;

    private final ObjectMapper json;

    ProgressProjection(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Uni<Void> apply(SessionSql sql, List<IncomingMessage> fresh) {
        var news = fresh.stream().map(this::read).toList();
        return move(sql, news).chain(() -> tell(sql, news));
    }

    /** Of several messages of one case the last tells its status; a state that the public has no word for leaves it as it is. */
    private static Uni<Void> move(SessionSql sql, List<News> news) {
        Map<UUID, News> last = new HashMap<>();
        news.stream()
                .filter(one -> one.status() != null)
                .forEach(one -> last.merge(one.message().caseId(), one, News::then));
        var moved = last.values().stream()
                .sorted(Comparator.comparing(one -> one.message().caseId()))
                .toList();
        return moved.isEmpty()
                ? Uni.createFrom().voidItem()
                : sql.update(
                                MOVE,
                                column(moved, one -> one.message().caseId(), UUID[]::new),
                                column(moved, one -> one.status().name(), String[]::new),
                                column(moved, one -> one.message().version(), Integer[]::new),
                                column(moved, one -> one.message().roundOr1(), Integer[]::new),
                                column(
                                        moved,
                                        one -> one.merger().map(Merger::master).orElse(null),
                                        UUID[]::new),
                                column(
                                        moved,
                                        one -> one.merger().map(Merger::at).orElse(null),
                                        OffsetDateTime[]::new))
                        .replaceWithVoid();
    }

    private static Uni<Void> tell(SessionSql sql, List<News> news) {
        var told = news.stream().filter(one -> one.text() != null).toList();
        return told.isEmpty()
                ? Uni.createFrom().voidItem()
                : sql.update(
                                TELL,
                                column(told, one -> one.message().caseId(), UUID[]::new),
                                column(told, one -> one.message().at(), OffsetDateTime[]::new),
                                column(told, one -> one.status().name(), String[]::new),
                                column(told, News::text, String[]::new))
                        .replaceWithVoid();
    }

    private News read(IncomingMessage incoming) {
        try {
            var message = json.treeToValue(incoming.payload(), CaseMessage.class);
            if (message.caseId() == null || message.at() == null) {
                throw new PoisonException(incoming.type() + " without caseId or at");
            }
            var status = PublicStatus.named(message.state());
            var text = status.flatMap(known -> PublicWords.of(incoming.type(), known, message));
            return new News(message, status.orElse(null), text.orElse(null), Merger.told(incoming.type(), message));
        } catch (JsonProcessingException e) {
            throw new PoisonException(e.getOriginalMessage());
        }
    }

    private static <T> T[] column(List<News> rows, Function<News, T> field, IntFunction<T[]> array) {
        return rows.stream().map(field).toArray(array);
    }

    /**
     * @param status null if the public has no word for the case's state
     * @param text   null if it has none, or need not hear of it
     * @param merger if it tells of one
     */
    private record News(CaseMessage message, PublicStatus status, String text, Optional<Merger> merger) {

        /** As long as it stays merged, what follows does not tell the master again. */
        News then(News next) {
            return next.status == PublicStatus.MERGED && next.merger.isEmpty()
                    ? new News(next.message, next.status, next.text, merger)
                    : next;
        }
    }

    /** 并单: from then on the report follows its master. */
    private record Merger(UUID master, OffsetDateTime at) {

        static Optional<Merger> told(String type, CaseMessage message) {
            return type.equals("grid.case.merged.v1")
                    ? Optional.of(new Merger(message.master(), message.at()))
                    : Optional.empty();
        }
    }
}
