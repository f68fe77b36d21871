package org.gridwhistle.dispatch.casefile.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.gridwhistle.chassis.audit.Glimpse;
import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.chassis.command.Workshop;
import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.outbox.OutboxMessage;
import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.dispatch.casefile.Awaited;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.CaseRules;
import org.gridwhistle.dispatch.casefile.PendingCheck;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.Timers;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.lookup.CaseReference;
import org.gridwhistle.dispatch.deadline.DeadlineConfig;
import org.gridwhistle.dispatch.deadline.Deadlines;
import org.gridwhistle.dispatch.deadline.LadderConfig;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** How cases are loaded, decided, saved and told of. */
@ApplicationScoped
class CaseWorkshop implements Workshop<CaseCommand, Case, CaseEvent> {

    private static final Actor TIME = Actor.system("timer");

    private final Supplier<? extends CaseReference> reference;
    private final Deadlines deadlines;
    private final CaseRules rules;
    private final CaseCodec codec;
    private final CaseMessages messages;
    private final CaseGauges gauges;
    private final List<CaseProjection> projections;
    private final CaseHoldsStore holds;

    CaseWorkshop(
            Supplier<? extends CaseReference> reference,
            DeadlineConfig deadlines,
            LadderConfig ladders,
            CaseRulesConfig rules,
            TriageConfig triage,
            ObjectMapper json,
            CaseGauges gauges,
            @All List<CaseProjection> projections,
            CaseHoldsStore holds) {
        this.reference = reference;
        this.deadlines = deadlines.deadlines(ladders.ladders());
        this.rules = rules.rules(triage);
        this.codec = new CaseCodec(json);
        this.messages = new CaseMessages(json);
        this.gauges = gauges;
        this.projections = projections;
        this.holds = holds;
    }

    @Override
    public Uni<Map<UUID, Case>> lockAndLoad(
            Mutiny.Session session, SortedSet<UUID> ids, List<Order<CaseCommand>> orders) {
        return session.createSelectionQuery("from CaseRow where id in (:ids) order by id", CaseRow.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .map(rows -> {
                    Map<UUID, Case> cases = new HashMap<>();
                    rows.forEach(row -> cases.put(row.id, codec.read(row.document)));
                    return cases;
                })
                .call(cases -> lookWhatIsAwaited(SessionSql.of(session), cases));
    }

    /** Only a case that waits for its check can be kept from being closed. */
    private Uni<Void> lookWhatIsAwaited(SessionSql sql, Map<UUID, Case> cases) {
        var pending = cases.values().stream()
                .filter(PendingCheck.class::isInstance)
                .map(Case::id)
                .toList();
        return pending.isEmpty()
                ? Uni.createFrom().voidItem()
                : holds.waitingForMediation(sql, pending)
                        .invoke(held -> pending.forEach(id -> cases.computeIfPresent(
                                id, (same, now) -> now.with(now.file().awaiting(new Awaited(held.contains(id)))))))
                        .replaceWithVoid();
    }

    @Override
    public Decision<Case, CaseEvent> decide(Case now, Order<CaseCommand> order, Instant at) {
        return decide(now, Map.of(), order, at);
    }

    /** Times are kept to the microsecond, as the database keeps them. */
    @Override
    public Decision<Case, CaseEvent> decide(Case now, Map<UUID, Case> beside, Order<CaseCommand> order, Instant at) {
        return order.command().decide(now, setting(order.actor(), at, beside));
    }

    private Setting setting(Actor actor, Instant at, Map<UUID, Case> beside) {
        return new Setting(
                actor, at.truncatedTo(ChronoUnit.MICROS), reference.get(), deadlines, Ids::next, rules, beside);
    }

    @Override
    public Uni<Void> save(Mutiny.Session session, List<Outcome<CaseCommand, Case, CaseEvent>> outcomes) {
        var added = new LinkedHashMap<UUID, CaseRow>();
        for (var outcome : outcomes) {
            if (outcome.before() == null) {
                added.put(outcome.after().id(), new CaseRow());
            }
        }
        lastOfEach(outcomes).forEach((id, outcome) -> {
            var row = added.containsKey(id) ? added.get(id) : session.getReference(CaseRow.class, id);
            gauges.moved(row.state, row.stateSince, outcome);
            row.show(outcome.after(), codec.write(outcome.after()), outcome.at());
        });
        outcomes.stream().flatMap(outcome -> outcome.events().stream()).forEach(gauges::happened);
        var sql = SessionSql.of(session);
        var setting = setting(TIME, outcomes.getFirst().at(), Map.of());
        return session.persistAll(added.values().toArray())
                .chain(session::flush)
                .chain(() -> TimelineSql.append(sql, outcomes))
                .chain(() -> TimerSql.write(sql, outcomes, found -> Timers.of(found, setting)))
                .chain(() -> project(sql, outcomes));
    }

    private Uni<Void> project(SessionSql sql, List<Outcome<CaseCommand, Case, CaseEvent>> outcomes) {
        var done = Uni.createFrom().voidItem();
        for (var projection : projections) {
            done = done.chain(() -> projection.apply(sql, outcomes));
        }
        return done;
    }

    @Override
    public List<OutboxMessage> messages(Outcome<CaseCommand, Case, CaseEvent> outcome) {
        return messages.of(outcome);
    }

    @Override
    public Object answer(Outcome<CaseCommand, Case, CaseEvent> outcome) {
        var timers = Timers.of(outcome.after(), setting(TIME, outcome.at(), Map.of()));
        return CaseSummary.of(outcome.after(), Lamp.of(timers, outcome.at()));
    }

    /** The report is left out: it never changes, and is not what people did to the case. */
    @Override
    public Glimpse glimpse(CaseCommand command, Case now) {
        if (now == null) {
            return null;
        }
        var document = codec.tree(now);
        document.withObject("/file").remove("report");
        return new Glimpse(now.file().area(), now.state().name(), now.file().version(), document);
    }

    /** A list may hold several commands for one case; the row shows the last. */
    private static Map<UUID, Outcome<CaseCommand, Case, CaseEvent>> lastOfEach(
            List<Outcome<CaseCommand, Case, CaseEvent>> outcomes) {
        var last = new LinkedHashMap<UUID, Outcome<CaseCommand, Case, CaseEvent>>();
        outcomes.forEach(outcome -> last.put(outcome.after().id(), outcome));
        return last;
    }
}
