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
    private final PersonalDataStore people;
    private final EventReportedMapper events;
    private final ReceiptMapper receipts;

    ReportWorkshop(
            RegistrationStore registrations,
            NumberStore numbers,
            PersonalDataStore people,
            EventReportedMapper events,
            ReceiptMapper receipts) {
        this.registrations = registrations;
        this.numbers = numbers;
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
                .flatMap(registered -> open(commands, registered).map(open -> {
                    var all = new HashMap<UUID, Registration>(registered);
                    ids.forEach(id -> all.computeIfAbsent(id, absent -> new Registration.Open(open.get(absent))));
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

    /** A number for each registration that will have a report after this list, in the series of the first that fits. */
    private Uni<Map<UUID, String>> open(List<SubmitReport> commands, Map<UUID, Registration> registered) {
        var series = new LinkedHashMap<UUID, NumberStore.Series>();
        for (var command : commands) {
            if (command.assessment() instanceof Assessment.Fits(var source, var place)
                    && !registered.containsKey(command.aggregateId())) {
                series.putIfAbsent(command.aggregateId(), new NumberStore.Series(place.county(), command.day()));
            }
        }
        return numbers.take(series);
    }
}
