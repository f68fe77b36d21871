package org.gridwhistle.dispatch.emergency.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.chassis.command.Workshop;
import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.outbox.OutboxMessage;
import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.EmergencyCommand;
import org.gridwhistle.dispatch.emergency.EmergencyConfig;
import org.gridwhistle.dispatch.emergency.EmergencyEvent;
import org.gridwhistle.dispatch.emergency.EmergencySetting;
import org.gridwhistle.dispatch.emergency.act.Acknowledge;
import org.gridwhistle.dispatch.emergency.act.OpenCommand;
import org.gridwhistle.dispatch.emergency.act.Receive;
import org.gridwhistle.dispatch.emergency.act.Report;
import org.gridwhistle.dispatch.reference.view.ReferenceSnapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** How emergencies are loaded, decided, saved and told of. */
@ApplicationScoped
class EmergencyWorkshop implements Workshop<EmergencyCommand, Emergency, EmergencyEvent> {

    private final ReferenceSnapshot reference;
    private final EmergencyConfig config;
    private final EmergencyMessages messages;
    private final EmergencyCodec codec;

    EmergencyWorkshop(
            ReferenceSnapshot reference, EmergencyConfig config, EmergencyMessages messages, ObjectMapper json) {
        this.reference = reference;
        this.config = config;
        this.messages = messages;
        this.codec = new EmergencyCodec(json);
    }

    @Override
    public Uni<Map<UUID, Emergency>> lockAndLoad(
            Mutiny.Session session, SortedSet<UUID> ids, List<Order<EmergencyCommand>> orders) {
        return session.createSelectionQuery("from EmergencyRow where id in (:ids) order by id", EmergencyRow.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .map(rows -> {
                    var emergencies = new HashMap<UUID, Emergency>();
                    rows.forEach(row -> emergencies.put(row.id, codec.read(row.document)));
                    return emergencies;
                });
    }

    /** Times are kept to the microsecond, as the database keeps them. */
    @Override
    public Decision<Emergency, EmergencyEvent> decide(Emergency now, Order<EmergencyCommand> order, Instant at) {
        var setting = new EmergencySetting(
                order.actor(), at.truncatedTo(ChronoUnit.MICROS), reference.get(), config.rules(), Ids::next);
        return order.command().decide(now, setting);
    }

    @Override
    public Uni<Void> save(Mutiny.Session session, List<Outcome<EmergencyCommand, Emergency, EmergencyEvent>> outcomes) {
        var added = new LinkedHashMap<UUID, EmergencyRow>();
        var last = new LinkedHashMap<UUID, Emergency>();
        for (var outcome : outcomes) {
            if (outcome.before() == null) {
                added.put(outcome.after().id(), new EmergencyRow());
            }
            last.put(outcome.after().id(), outcome.after());
        }
        last.forEach((id, now) -> {
            var row = added.containsKey(id) ? added.get(id) : session.getReference(EmergencyRow.class, id);
            row.show(now, codec.write(now), config.reminders());
        });
        var events =
                outcomes.stream().flatMap(outcome -> outcome.events().stream()).toList();
        var sql = SessionSql.of(session);
        return session.persistAll(added.values().toArray())
                .chain(() -> EmergencyLogSql.append(sql, events))
                .chain(() -> SweepSql.order(sql, events, config.secondLook()));
    }

    @Override
    public List<OutboxMessage> messages(Outcome<EmergencyCommand, Emergency, EmergencyEvent> outcome) {
        var isToBeTold =
                outcome.events().stream().anyMatch(event -> event.kind().governsCases());
        return isToBeTold ? List.of(messages.of(outcome)) : List.of();
    }

    @Override
    public Object answer(Outcome<EmergencyCommand, Emergency, EmergencyEvent> outcome) {
        var after = outcome.after();
        return switch (outcome.order().command()) {
            case OpenCommand(var id, Acknowledge own) ->
                CallUpView.ofHisOwn(id, after.file().callUp(own.callUp()).orElseThrow(), own.person(), outcome.at());
            case OpenCommand(var id, Receive received) -> instruction(after, received.instruction(), outcome.at());
            case OpenCommand(var id, Report report) -> instruction(after, report.instruction(), outcome.at());
            default -> EmergencyView.of(after, outcome.at());
        };
    }

    private static InstructionView instruction(Emergency now, UUID instruction, Instant at) {
        return InstructionView.of(now.id(), now.file().instruction(instruction).orElseThrow(), at);
    }
}
