package org.gridwhistle.chassis.sample;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.gridwhistle.chassis.audit.Glimpse;
import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.chassis.command.Workshop;
import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.outbox.OutboxMessage;
import org.gridwhistle.chassis.problem.ProblemCode;
import org.gridwhistle.chassis.time.ClockProducer;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** The smallest aggregate that can try the chassis: a number that grows to a hundred. */
@ApplicationScoped
class CounterWorkshop implements Workshop<Add, Integer, String> {

    private static final int MOST = 100;

    enum SampleProblem implements ProblemCode {
        TOO_MUCH;

        @Override
        public int status() {
            return 409;
        }
    }

    @Override
    public Uni<Map<UUID, Integer>> lockAndLoad(Mutiny.Session session, SortedSet<UUID> ids, List<Order<Add>> orders) {
        return CounterRow.<CounterRow>find("id in ?1 order by id", List.copyOf(ids))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .map(rows -> {
                    var values = new HashMap<UUID, Integer>();
                    rows.forEach(row -> values.put(row.id, row.value));
                    return values;
                });
    }

    @Override
    public Decision<Integer, String> decide(Integer state, Order<Add> order, Instant now) {
        return decide(state, Map.of(), order, now);
    }

    @Override
    public Decision<Integer, String> decide(Integer state, Map<UUID, Integer> beside, Order<Add> order, Instant now) {
        var amount = order.command().amount();
        var value = state == null ? 0 : state;
        if (amount == Add.DEFECT) {
            throw new IllegalStateException("a defect");
        }
        var others = order.command().beside().stream()
                .mapToInt(id -> beside.getOrDefault(id, 0))
                .sum();
        if (amount < Add.BREAKS_THE_DATABASE && value + others + amount > MOST) {
            return Decision.reject(SampleProblem.TOO_MUCH, value, amount);
        }
        return Decision.accept(value + amount, "added " + amount);
    }

    @Override
    public Uni<Void> save(Mutiny.Session session, List<Outcome<Add, Integer, String>> outcomes) {
        var last = new HashMap<UUID, Outcome<Add, Integer, String>>();
        var isNew = new HashMap<UUID, Boolean>();
        for (var outcome : outcomes) {
            var id = outcome.order().command().aggregateId();
            last.put(id, outcome);
            isNew.putIfAbsent(id, outcome.before() == null);
        }
        var writes = last.entrySet().stream()
                .map(entry -> write(entry.getKey(), entry.getValue().after(), isNew.get(entry.getKey())))
                .toList();
        return Uni.join().all(writes).usingConcurrencyOf(1).andFailFast().replaceWithVoid();
    }

    private static Uni<Void> write(UUID id, int value, boolean isNew) {
        if (!isNew) {
            return CounterRow.<CounterRow>findById(id)
                    .invoke(row -> row.value = value)
                    .replaceWithVoid();
        }
        var row = new CounterRow();
        row.id = id;
        row.value = value;
        return row.persist().replaceWithVoid();
    }

    @Override
    public List<OutboxMessage> messages(Outcome<Add, Integer, String> outcome) {
        return List.of(new OutboxMessage(
                Ids.next(),
                "grid.cases",
                outcome.order().command().aggregateId().toString(),
                "sample.counter.added.v1",
                "{\"value\": %d, \"what\": \"%s\"}"
                        .formatted(outcome.after(), outcome.events().getFirst()),
                outcome.traceparent(),
                outcome.at().atZone(ClockProducer.ZONE).toOffsetDateTime()));
    }

    @Override
    public Object answer(Outcome<Add, Integer, String> outcome) {
        return Map.of("value", outcome.after());
    }

    @Override
    public Glimpse glimpse(Add command, Integer state) {
        return state == null
                ? null
                : new Glimpse("3299", state == MOST ? "FULL" : "OPEN", null, Map.of("value", state));
    }
}
