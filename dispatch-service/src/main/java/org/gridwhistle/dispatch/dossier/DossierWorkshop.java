package org.gridwhistle.dispatch.dossier;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.chassis.command.Workshop;
import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.outbox.OutboxMessage;
import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.chassis.time.ClockProducer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * How dossiers of one kind are loaded, decided, saved and told of.
 *
 * @param <C> commands
 * @param <S> the aggregate
 */
public abstract class DossierWorkshop<C extends DossierCommand<S>, S extends Dossier> implements Workshop<C, S, Step> {

    private final DossierStore<S> store;
    private final ObjectMapper json;

    protected DossierWorkshop(DossierStore<S> store, ObjectMapper json) {
        this.store = store;
        this.json = json;
    }

    @Override
    public Uni<Map<UUID, S>> lockAndLoad(Mutiny.Session session, SortedSet<UUID> ids, List<Order<C>> orders) {
        return store.lock(SessionSql.of(session), ids);
    }

    @Override
    public Decision<S, Step> decide(S now, Order<C> order, Instant at) {
        return order.command().decide(now, new Moment(order.actor(), at.truncatedTo(ChronoUnit.MICROS)));
    }

    @Override
    public Uni<Void> save(Mutiny.Session session, List<Outcome<C, S, Step>> outcomes) {
        var sql = SessionSql.of(session);
        var last = new LinkedHashMap<UUID, S>();
        outcomes.forEach(outcome -> last.put(outcome.after().id(), outcome.after()));
        return store.put(sql, last.values()).chain(() -> StepsSql.append(sql, outcomes));
    }

    @Override
    public List<OutboxMessage> messages(Outcome<C, S, Step> outcome) {
        return outcome.events().stream()
                .filter(step -> step.news() != null)
                .map(step -> message(step, outcome.traceparent()))
                .toList();
    }

    private OutboxMessage message(Step step, String traceparent) {
        return new OutboxMessage(
                Ids.next(),
                step.news().topic(),
                step.news().key().toString(),
                step.type(),
                write(step.news().payload()),
                traceparent,
                step.at().atZone(ClockProducer.ZONE).toOffsetDateTime());
    }

    private String write(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
