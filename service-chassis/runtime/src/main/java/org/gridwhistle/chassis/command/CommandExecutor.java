package org.gridwhistle.chassis.command;

import java.util.List;
import java.util.stream.Stream;

import io.micrometer.core.instrument.DistributionSummary;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

/**
 * The one way in for every change of a service. Commands come as a list, whether over HTTP, from a topic or from a timer; they
 * share a transaction, and each is answered by itself. A refused command costs the others nothing; a poisonous one, which breaks
 * the transaction, is found by halving the list and fails alone.
 *
 * <p>A service extends it as a {@code @Singleton} bean.
 *
 * @param <C> commands
 * @param <S> the aggregate
 * @param <E> its events
 */
public abstract class CommandExecutor<C extends Command, S, E> {

    private static final Logger LOG = Logger.getLogger(CommandExecutor.class);

    private final Workshop<C, S, E> workshop;
    private final Plumbing plumbing;
    private final Isolation<Parcel<C>, List<Answer>> isolation;
    private final List<Lane<C>> lanes;
    private final OwnContext topicContext;
    private final DistributionSummary batchSizes;

    protected CommandExecutor(Workshop<C, S, E> workshop, Plumbing plumbing) {
        this.workshop = workshop;
        this.plumbing = plumbing;
        this.isolation = new Isolation<>(
                this::transact, CommandExecutor::failed, plumbing.config().collisions());
        this.lanes = Stream.generate(() -> new Lane<>(
                        new OwnContext(plumbing.vertx()), plumbing.config().batch(), isolation::run))
                .limit(plumbing.config().lanes())
                .toList();
        this.topicContext = new OwnContext(plumbing.vertx());
        this.batchSizes = DistributionSummary.builder("gridwhistle.executor.batch")
                .description("Parcels that shared a commit")
                .register(plumbing.meters());
    }

    /**
     * Commands that must not race for something outside their aggregate may share a lane.
     *
     * @return any number; equal ones go to the same lane
     */
    protected int laneOf(C command) {
        return command.aggregateId().hashCode();
    }

    /** One command of a person or an app. It waits for nothing but the transaction in progress on its lane. */
    public Uni<Answer> execute(Order<C> order) {
        return submit(Parcel.of(order)).map(List::getFirst).onFailure().recoverWithItem(Answer.Failed::new);
    }

    /**
     * Commands for several aggregates that make sense only together: one transaction, and if one is refused, all are, with its
     * refusal. Each decides on what was before the first of them.
     *
     * @param orders at least one; the first one's replay key speaks for all
     */
    public Uni<List<Answer>> executeTogether(List<Order<C>> orders) {
        return submit(Parcel.together(orders))
                .onFailure()
                .recoverWithItem(failure -> orders.stream()
                        .<Answer>map(order -> new Answer.Failed(failure))
                        .toList());
    }

    /** Many commands that came in one request; the answers keep their order. */
    public Uni<List<Answer>> executeAll(List<Order<C>> orders) {
        if (orders.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.join().all(orders.stream().map(this::execute).toList()).andFailFast();
    }

    /**
     * All that a batch of messages or timers asks for, in one transaction. An outage is waited out here, in place, so that the
     * order of the topic is kept; a parcel that can never be applied is answered {@link Answer.Failed}.
     */
    public Uni<List<List<Answer>>> take(List<Parcel<C>> parcels) {
        return topicContext.run(
                () -> isolation.runThroughOutages(parcels, plumbing.config().outageBackoff()));
    }

    private Uni<List<Answer>> submit(Parcel<C> parcel) {
        var lane = laneOf(parcel.orders().getFirst().command());
        return lanes.get(Math.floorMod(lane, lanes.size())).submit(parcel);
    }

    private Uni<List<List<Answer>>> transact(List<Parcel<C>> parcels) {
        batchSizes.record(parcels.size());
        return Panache.withTransaction(() -> Panache.getSession()
                        .flatMap(session -> new Transaction<>(workshop, plumbing, session, parcels).run()))
                .invoke(answers -> plumbing.outbox().committed());
    }

    private static <C extends Command> List<Answer> failed(Parcel<C> parcel, Throwable failure) {
        LOG.errorf(failure, "Could not be carried out: %s", names(parcel));
        return parcel.orders().stream()
                .<Answer>map(order -> new Answer.Failed(failure))
                .toList();
    }

    /** A command's content may be personal, and has no place in a log. */
    private static <C extends Command> List<String> names(Parcel<C> parcel) {
        return parcel.orders().stream()
                .map(order -> order.command().name() + " of " + order.command().aggregateId())
                .toList();
    }
}
