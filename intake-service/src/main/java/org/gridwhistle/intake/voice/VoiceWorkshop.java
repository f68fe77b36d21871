package org.gridwhistle.intake.voice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.audit.Glimpse;
import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.chassis.command.Workshop;
import org.gridwhistle.chassis.outbox.OutboxMessage;
import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.intake.progress.PublicStatus;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** How residents are heard. */
@ApplicationScoped
class VoiceWorkshop implements Workshop<Say, Hearing, Hearing.Said> {

    private final VoiceStore store;
    private final VoiceMessages messages;

    VoiceWorkshop(VoiceStore store, VoiceMessages messages) {
        this.store = store;
        this.messages = messages;
    }

    @Override
    public Uni<Map<UUID, Hearing>> lockAndLoad(Mutiny.Session session, SortedSet<UUID> ids, List<Order<Say>> orders) {
        return store.lockAndLoad(SessionSql.of(session), ids);
    }

    /** A report that dispatch has said nothing of yet has just come in. */
    @Override
    public Decision<Hearing, Hearing.Said> decide(Hearing hearing, Order<Say> order, Instant now) {
        var known =
                hearing == null ? new Hearing(order.command().reportId(), PublicStatus.REPORTED, 1, Set.of()) : hearing;
        return known.hear(order.command());
    }

    @Override
    public Uni<Void> save(Mutiny.Session session, List<Outcome<Say, Hearing, Hearing.Said>> outcomes) {
        return store.save(SessionSql.of(session), outcomes);
    }

    @Override
    public List<OutboxMessage> messages(Outcome<Say, Hearing, Hearing.Said> outcome) {
        return outcome.events().stream()
                .map(said -> messages.of(said, outcome.at(), outcome.traceparent()))
                .toList();
    }

    @Override
    public Object answer(Outcome<Say, Hearing, Hearing.Said> outcome) {
        return new Thanks(
                outcome.order().command().wish(),
                Thanks.words(outcome.order().command().wish()));
    }

    @Override
    public Glimpse glimpse(Say command, Hearing hearing) {
        return hearing == null
                ? null
                : new Glimpse(null, hearing.status().name(), null, Map.of("said", hearing.said()));
    }
}
