package org.gridwhistle.chassis.command;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.chassis.sql.SessionSql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;

/**
 * Remembers what a call with an {@code Idempotency-Key} was answered. Two first calls that race for a key collide on the primary
 * key at commit; the loser is run again and then finds the winner's answer.
 */
@ApplicationScoped
class ReplayStore {

    private static final String FIND = """
            select a.caller, a.key, a.fingerprint, a.aggregate_id, a.refused, a.body
            from idempotency_answer a join unnest($1::text[], $2::text[]) as k(caller, key) using (caller, key)
            """;
    private static final String INSERT = """
            insert into idempotency_answer (caller, key, fingerprint, aggregate_id, refused, body, answered_at)
            select a.*, $7::timestamptz
            from unnest($1::text[], $2::text[], $3::text[], $4::uuid[], $5::bool[], $6::text[]) as a
            """;

    private final ObjectMapper json;

    ReplayStore(ObjectMapper json) {
        this.json = json;
    }

    /** What is remembered of these keys. */
    Uni<Map<ReplayKey.Identity, Remembered>> find(SessionSql sql, Collection<ReplayKey> keys) {
        if (keys.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return sql.select(
                        FIND,
                        row -> Map.entry(new ReplayKey.Identity((String) row[0], (String) row[1]), remembered(row)),
                        keys.stream().map(ReplayKey::caller).toArray(String[]::new),
                        keys.stream().map(ReplayKey::key).toArray(String[]::new))
                .map(found -> {
                    var answers = new HashMap<ReplayKey.Identity, Remembered>();
                    found.forEach(entry -> answers.put(entry.getKey(), entry.getValue()));
                    return answers;
                });
    }

    Uni<Void> remember(SessionSql sql, Map<ReplayKey, Answer> answers, Instant now) {
        var rows = new ArrayList<Map.Entry<ReplayKey, Answer>>();
        answers.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Answer.Done || entry.getValue() instanceof Answer.Refused)
                .forEach(rows::add);
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return sql.update(
                        INSERT,
                        rows.stream().map(row -> row.getKey().caller()).toArray(String[]::new),
                        rows.stream().map(row -> row.getKey().key()).toArray(String[]::new),
                        rows.stream().map(row -> row.getKey().fingerprint()).toArray(String[]::new),
                        rows.stream().map(row -> aggregateId(row.getValue())).toArray(UUID[]::new),
                        rows.stream()
                                .map(row -> row.getValue() instanceof Answer.Refused)
                                .toArray(Boolean[]::new),
                        rows.stream().map(row -> body(row.getValue())).toArray(String[]::new),
                        OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .replaceWithVoid();
    }

    private Remembered remembered(Object[] row) {
        var body = (String) row[5];
        var answer = (Boolean) row[4] ? new Answer.Refused(read(body)) : new Answer.Done((UUID) row[3], body, true);
        return new Remembered((String) row[2], answer);
    }

    private static UUID aggregateId(Answer answer) {
        return answer instanceof Answer.Done done ? done.aggregateId() : null;
    }

    private String body(Answer answer) {
        try {
            return answer instanceof Answer.Done done
                    ? done.body()
                    : json.writeValueAsString(((Answer.Refused) answer).refusal());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Refusal read(String body) {
        try {
            return json.readValue(body, Refusal.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param fingerprint of the call that was answered so */
    record Remembered(String fingerprint, Answer answer) {

        Answer to(ReplayKey key) {
            return fingerprint.equals(key.fingerprint())
                    ? answer
                    : new Answer.Refused(Refusal.of(CommonProblem.IDEMPOTENCY_KEY_REUSED, key.key()));
        }
    }
}
