package org.gridwhistle.chassis.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Answer;
import org.gridwhistle.chassis.command.Command;
import org.gridwhistle.chassis.command.CommandExecutor;
import org.gridwhistle.chassis.command.ExecutorConfig;
import org.gridwhistle.chassis.command.Isolation;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.command.OwnContext;
import org.gridwhistle.chassis.command.Parcel;
import org.gridwhistle.chassis.sql.SessionSql;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Takes a batch of records in one transaction. The caller returns the {@link Uni} to the connector, which acknowledges the offsets
 * when it completes, last of all. It never fails: an outage is waited out, poison is put aside.
 */
@ApplicationScoped
public class TopicReader {

    private static final Logger LOG = Logger.getLogger(TopicReader.class);

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final ObjectMapper json;
    private final MeterRegistry meters;
    private final Clock clock;
    private final ExecutorConfig config;
    private final OwnContext context;

    TopicReader(
            Vertx vertx,
            Inbox inbox,
            DeadLetters deadLetters,
            ObjectMapper json,
            MeterRegistry meters,
            Clock clock,
            ExecutorConfig config) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.json = json;
        this.meters = meters;
        this.clock = clock;
        this.config = config;
        this.context = new OwnContext(vertx);
    }

    /**
     * For services with aggregates: messages become commands of the executor.
     *
     * @param reader    who acts, in timelines
     * @param translate the commands that follow from a message; none if it is of no interest here
     */
    public <C extends Command> Uni<Void> read(
            ConsumerRecords<String, byte[]> records,
            CommandExecutor<C, ?, ?> executor,
            Actor reader,
            Function<IncomingMessage, List<C>> translate) {
        var opened = new ArrayList<Opened<List<C>>>();
        var poison = open(records, translate, opened);
        opened.removeIf(message -> message.content().isEmpty());
        var parcels = opened.stream().map(message -> parcel(message, reader)).toList();
        return executor.take(parcels)
                .call(answers -> putAside(failed(opened, answers)))
                .chain(() -> putAside(poison));
    }

    /**
     * For read models: the new messages are applied as one list.
     *
     * @param project writes what the messages tell through the given transaction, in few statements
     */
    public Uni<Void> project(ConsumerRecords<String, byte[]> records, Projection project) {
        var opened = new ArrayList<Opened<IncomingMessage>>();
        var poison = open(records, Function.identity(), opened);
        var isolation = new Isolation<Opened<IncomingMessage>, Poison>(
                batch -> apply(batch, project),
                (message, why) -> new Poison(message.arrived(), why),
                config.collisions());
        return context.run(() -> isolation.runThroughOutages(opened, config.outageBackoff()))
                .map(failures -> failures.stream()
                        .filter(failure -> failure != NO_POISON)
                        .toList())
                .call(this::putAside)
                .chain(() -> putAside(poison));
    }

    private static final Poison NO_POISON = new Poison(null, null);

    private Uni<List<Poison>> apply(List<Opened<IncomingMessage>> batch, Projection project) {
        return Panache.withTransaction(() -> Panache.getSession().flatMap(session -> {
                    var sql = SessionSql.of(session);
                    var ids = batch.stream()
                            .map(message -> message.envelope().id())
                            .toList();
                    return inbox.admit(sql, ids, clock.instant())
                            .map(admitted -> firstOfEach(batch, admitted))
                            .flatMap(
                                    fresh -> fresh.isEmpty() ? Uni.createFrom().voidItem() : project.apply(sql, fresh));
                }))
                .map(done -> batch.stream().map(message -> NO_POISON).toList());
    }

    private static List<IncomingMessage> firstOfEach(
            List<Opened<IncomingMessage>> batch, java.util.Set<UUID> admitted) {
        return batch.stream()
                .map(Opened::envelope)
                .filter(message -> admitted.remove(message.id()))
                .toList();
    }

    /** Opens what can be opened into the list. @return the rest */
    private <T> List<Poison> open(
            ConsumerRecords<String, byte[]> records, Function<IncomingMessage, T> content, List<Opened<T>> opened) {
        var poison = new ArrayList<Poison>();
        for (var arrived : records) {
            try {
                var message = Envelope.open(arrived, json);
                meters.timer("gridwhistle.inbox.lag", "topic", arrived.topic())
                        .record(Duration.between(message.time().toInstant(), clock.instant()));
                opened.add(new Opened<>(arrived, message, content.apply(message)));
            } catch (RuntimeException why) {
                poison.add(new Poison(arrived, why));
            }
        }
        return poison;
    }

    private static <C extends Command> Parcel<C> parcel(Opened<List<C>> message, Actor reader) {
        var trace = message.envelope().traceparent();
        return new Parcel<>(
                message.envelope().id(),
                message.content().stream()
                        .map(command -> Order.of(command, reader, trace))
                        .toList());
    }

    private <T> List<Poison> failed(List<Opened<T>> messages, List<List<Answer>> answers) {
        var poison = new ArrayList<Poison>();
        for (var i = 0; i < messages.size(); i++) {
            for (var answer : answers.get(i)) {
                switch (answer) {
                    case Answer.Failed(var why) ->
                        poison.add(new Poison(messages.get(i).arrived(), why));
                    case Answer.Refused(var refusal) -> {
                        meters.counter("gridwhistle.refusals", "code", refusal.code())
                                .increment();
                        var message = messages.get(i).envelope();
                        LOG.warnf("%s %s of %s refused: %s", message.type(), message.id(), message.subject(), refusal);
                    }
                    case Answer.Done done -> {}
                    case Answer.SeenBefore seen -> {}
                }
            }
        }
        return poison;
    }

    private Uni<Void> putAside(List<Poison> poison) {
        if (poison.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(poison)
                .onItem()
                .transformToUniAndConcatenate(letter -> deadLetters.put(letter.arrived(), String.valueOf(letter.why())))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** Writes what new messages tell. */
    @FunctionalInterface
    public interface Projection {

        Uni<Void> apply(SessionSql sql, List<IncomingMessage> fresh);
    }

    private record Opened<T>(ConsumerRecord<String, byte[]> arrived, IncomingMessage envelope, T content) {}

    private record Poison(ConsumerRecord<String, byte[]> arrived, Throwable why) {}
}
