package org.gridwhistle.chassis.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

import org.gridwhistle.chassis.audit.Deed;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.chassis.trace.Trace;

import io.opentelemetry.api.trace.SpanKind;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * One transaction over a list of parcels: admit, recall, lock and load, decide, save, publish, remember. Used once.
 */
final class Transaction<C extends Command, S, E> {

    private final Workshop<C, S, E> workshop;
    private final Plumbing plumbing;
    private final Mutiny.Session session;
    private final SessionSql sql;
    private final List<Parcel<C>> parcels;
    private final Instant now;
    private final List<Outcome<C, S, E>> outcomes = new ArrayList<>();
    private final Map<ReplayKey, Answer> firstAnswers = new LinkedHashMap<>();

    Transaction(Workshop<C, S, E> workshop, Plumbing plumbing, Mutiny.Session session, List<Parcel<C>> parcels) {
        this.workshop = workshop;
        this.plumbing = plumbing;
        this.session = session;
        this.sql = SessionSql.of(session);
        this.parcels = parcels;
        this.now = plumbing.clock().instant();
    }

    /** @return the answers, a list a parcel, an answer an order */
    Uni<List<List<Answer>>> run() {
        var messages =
                parcels.stream().map(Parcel::messageId).filter(Objects::nonNull).toList();
        var keys =
                orders().stream().map(Order::replayKey).filter(Objects::nonNull).toList();
        return plumbing.inbox()
                .admit(sql, messages, now)
                .flatMap(admitted -> plumbing.replays()
                        .find(sql, keys)
                        .flatMap(remembered -> load(admitted, remembered)
                                .map(loaded -> decideAll(admitted, remembered, new HashMap<>(loaded)))))
                .call(this::write);
    }

    private List<Order<C>> orders() {
        return parcels.stream().flatMap(parcel -> parcel.orders().stream()).toList();
    }

    private Uni<Map<UUID, S>> load(Set<UUID> admitted, Map<ReplayKey.Identity, ReplayStore.Remembered> remembered) {
        var undecided = parcels.stream()
                .filter(parcel -> isNew(parcel, admitted))
                .flatMap(parcel -> parcel.orders().stream())
                .filter(order -> order.replayKey() == null
                        || !remembered.containsKey(order.replayKey().identity()))
                .toList();
        if (undecided.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var ids = new TreeSet<UUID>();
        undecided.stream().map(Order::command).forEach(command -> {
            ids.add(command.aggregateId());
            ids.addAll(command.beside());
        });
        return workshop.lockAndLoad(session, ids, undecided);
    }

    private List<List<Answer>> decideAll(
            Set<UUID> admitted, Map<ReplayKey.Identity, ReplayStore.Remembered> remembered, Map<UUID, S> states) {
        var known = new HashMap<>(remembered);
        var seen = new HashSet<UUID>();
        var answers = new ArrayList<List<Answer>>();
        for (var parcel : parcels) {
            var isFirst = parcel.messageId() == null || seen.add(parcel.messageId());
            answers.add(isFirst && isNew(parcel, admitted) ? answer(parcel, known, states) : seenBefore(parcel));
        }
        return answers;
    }

    private List<Answer> answer(
            Parcel<C> parcel, Map<ReplayKey.Identity, ReplayStore.Remembered> known, Map<UUID, S> states) {
        if (!parcel.together()) {
            return parcel.orders().stream()
                    .map(order -> answer(order.replayKey(), known, () -> List.of(decide(order, states, states)))
                            .getFirst())
                    .toList();
        }
        var answers = answer(parcel.orders().getFirst().replayKey(), known, () -> decideTogether(parcel, states));
        return answers.size() == 1 ? Collections.nCopies(parcel.orders().size(), answers.getFirst()) : answers;
    }

    private static <C extends Command> List<Answer> seenBefore(Parcel<C> parcel) {
        return Collections.nCopies(parcel.orders().size(), new Answer.SeenBefore());
    }

    /** @param decide whose first answer is remembered under the key */
    private List<Answer> answer(
            ReplayKey key, Map<ReplayKey.Identity, ReplayStore.Remembered> known, Supplier<List<Answer>> decide) {
        if (key == null) {
            return decide.get();
        }
        var earlier = known.get(key.identity());
        if (earlier != null) {
            return List.of(earlier.to(key));
        }
        var answers = decide.get();
        known.put(key.identity(), new ReplayStore.Remembered(key.fingerprint(), answers.getFirst()));
        firstAnswers.put(key, answers.getFirst());
        return answers;
    }

    /** All of them, or the refusal of the first that is refused for all; then nothing has happened. */
    private List<Answer> decideTogether(Parcel<C> parcel, Map<UUID, S> states) {
        var drafts = new HashMap<>(states);
        var decidedBefore = outcomes.size();
        var answers = new ArrayList<Answer>();
        for (var order : parcel.orders()) {
            var answer = decide(order, states, drafts);
            if (answer instanceof Answer.Refused) {
                outcomes.subList(decidedBefore, outcomes.size()).clear();
                return Collections.nCopies(parcel.orders().size(), answer);
            }
            answers.add(answer);
        }
        states.putAll(drafts);
        return answers;
    }

    private Answer decide(Order<C> order, Map<UUID, S> beside, Map<UUID, S> states) {
        var id = order.command().aggregateId();
        var span = Trace.start(order.command().name(), SpanKind.INTERNAL, order.traceparent());
        try {
            var before = states.get(id);
            return switch (workshop.decide(before, beside, order, now)) {
                case Decision.Rejected<S, E>(var refusal) -> {
                    countRefused(order, refusal);
                    yield new Answer.Refused(refusal);
                }
                case Decision.Accepted<S, E>(var after, var events) -> {
                    var outcome = new Outcome<>(order, before, after, events, now, Trace.of(span));
                    var body = plumbing.write(workshop.answer(outcome));
                    states.put(id, after);
                    outcomes.add(outcome);
                    yield new Answer.Done(id, body, false);
                }
            };
        } catch (RuntimeException defect) {
            span.recordException(defect);
            throw defect;
        } finally {
            span.end();
        }
    }

    private Uni<Void> write() {
        var remember = plumbing.replays().remember(sql, firstAnswers, now);
        if (outcomes.isEmpty()) {
            return remember;
        }
        var messages = outcomes.stream()
                .flatMap(outcome -> workshop.messages(outcome).stream())
                .toList();
        return workshop.save(session, outcomes)
                .chain(session::flush)
                .chain(() -> plumbing.audit().append(sql, deeds()))
                .chain(() -> plumbing.outbox().write(sql, messages))
                .chain(() -> remember);
    }

    /** What found its wish fulfilled already changed nothing and is not logged. */
    private List<Deed> deeds() {
        return outcomes.stream()
                .filter(outcome -> !outcome.events().isEmpty() && workshop.leavesTrace(outcome.order()))
                .map(outcome -> outcome.deed(workshop, plumbing.audit()))
                .toList();
    }

    private void countRefused(Order<C> order, Refusal refusal) {
        plumbing.meters()
                .counter(
                        "gridwhistle.commands.refused",
                        "command",
                        order.command().name(),
                        "code",
                        refusal.code())
                .increment();
    }

    private boolean isNew(Parcel<C> parcel, Set<UUID> admitted) {
        return parcel.messageId() == null || admitted.contains(parcel.messageId());
    }
}
