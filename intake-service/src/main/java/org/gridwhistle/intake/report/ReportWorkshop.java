package org.gridwhistle.intake.report;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.command.Outcome;
import org.gridwhistle.chassis.command.Workshop;
import org.gridwhistle.chassis.outbox.OutboxMessage;
import org.gridwhistle.intake.privacy.PersonalDataStore;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** What the executor must know of registrations: how they are found, kept, told and answered. */
@ApplicationScoped
class ReportWorkshop implements Workshop<SubmitReport, Registration, ReportReceived> {

    private final RegistrationStore registrations;
    private final NumberStore numbers;
    private final EarlierReportQueries earlier;
    private final PersonalDataStore people;
    private final EventReportedMapper events;
    private final ReceiptMapper receipts;

    ReportWorkshop(
            RegistrationStore registrations,
            NumberStore numbers,
            EarlierReportQueries earlier,
            PersonalDataStore people,
            EventReportedMapper events,
            ReceiptMapper receipts) {
        this.registrations = registrations;
        this.numbers = numbers;
        this.earlier = earlier;
        this.people = people;
        this.events = events;
        this.receipts = receipts;
    }

    /** Nothing is locked: a report never changes, and two first ones collide on the unique index, where the second is tried again. */
    @Override
    public Uni<Map<UUID, Registration>> lockAndLoad(
            Mutiny.Session session, SortedSet<UUID> ids, List<Order<SubmitReport>> orders) {
        var commands = orders.stream().map(Order::command).toList();
        return registrations
                .find(session, commands)
                .flatMap(registered -> open(session, newcomers(commands, registered))
                        .map(open -> {
                            var all = new HashMap<UUID, Registration>(open);
                            all.putAll(registered);
                            ids.forEach(id -> all.putIfAbsent(id, new Registration.Open(null, List.of())));
                            return all;
                        }));
    }

    @Override
    public Decision<Registration, ReportReceived> decide(Registration state, Order<SubmitReport> order, Instant now) {
        return state.submit(order.command(), order.actor().id());
    }

    @Override
    public Uni<Void> save(Mutiny.Session session, List<Outcome<SubmitReport, Registration, ReportReceived>> outcomes) {
        var received =
                outcomes.stream().flatMap(outcome -> outcome.events().stream()).toList();
        var reports = received.stream().map(ReportReceived::report).toList();
        var personal = received.stream()
                .collect(Collectors.toMap(event -> event.report().id(), ReportReceived::people));
        return registrations.save(session, reports).chain(() -> people.save(session, personal));
    }

    @Override
    public List<OutboxMessage> messages(Outcome<SubmitReport, Registration, ReportReceived> outcome) {
        return outcome.events().stream()
                .map(event -> events.message(event.report(), outcome.traceparent()))
                .toList();
    }

    @Override
    public Object answer(Outcome<SubmitReport, Registration, ReportReceived> outcome) {
        return switch (outcome.after()) {
            case Registration.Registered(var receipt, var fingerprint) -> receipts.view(receipt);
            case Registration.Open open -> throw new IllegalStateException("accepted, yet nothing is registered");
        };
    }

    /** The first that fits of each registration that will have a report after this list. */
    private static Map<UUID, SubmitReport> newcomers(List<SubmitReport> commands, Map<UUID, Registration> registered) {
        var newcomers = new LinkedHashMap<UUID, SubmitReport>();
        commands.stream()
                .filter(command -> command.assessment() instanceof Assessment.Fits)
                .filter(command -> !registered.containsKey(command.aggregateId()))
                .forEach(command -> newcomers.putIfAbsent(command.aggregateId(), command));
        return newcomers;
    }

    private Uni<Map<UUID, Registration>> open(Mutiny.Session session, Map<UUID, SubmitReport> newcomers) {
        var series = new LinkedHashMap<UUID, NumberStore.Series>();
        newcomers.forEach((id, command) -> series.put(id, series(command)));
        return numbers.take(series)
                .flatMap(taken -> earlier.find(session, newcomers.values())
                        .map(before -> newcomers.keySet().stream()
                                .collect(Collectors.toMap(
                                        id -> id,
                                        id -> new Registration.Open(
                                                taken.get(id), before.getOrDefault(id, List.of()))))));
    }

    private static NumberStore.Series series(SubmitReport command) {
        return switch (command.assessment()) {
            case Assessment.Fits(var source, var place) -> new NumberStore.Series(place.county(), command.day());
            case Assessment.DoesNotFit no -> throw new IllegalArgumentException("no number for what is refused");
        };
    }
}
