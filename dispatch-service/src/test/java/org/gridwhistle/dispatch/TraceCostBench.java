package org.gridwhistle.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Answer;
import org.gridwhistle.chassis.command.Order;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.PersonsCommand;
import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.casefile.store.CaseExecutor;
import org.gridwhistle.dispatch.whistle.TagCase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures what the log of what people do (全留痕) costs: the same commands on the same cases, turn by turn by the system, whose acts are not
 * logged, and by a person, whose acts are. Run by {@code deploy/bench/trace}.
 */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
@EnabledIfEnvironmentVariable(named = "COMMANDS", matches = "\\d+")
class TraceCostBench extends ComponentTest {

    private static final int CASES = 64;
    private static final int TURNS = 5;
    private static final Reach CITY = new Reach(List.of("3299"));
    private static final Actor UNLOGGED = Actor.system("bench");
    private static final Actor LOGGED = new Actor("dispatcher@3299", "dispatcher", "3299", null);

    @Inject
    CaseExecutor executor;

    private final int commands = Integer.parseInt(System.getenv("COMMANDS"));
    private int tags;

    @Test
    void measure() {
        var cases = Stream.generate(() -> newCase().report().accepted().dispatched(LiveCase.HOUSING).id)
                .limit(CASES)
                .toList();
        for (var together : new int[] {1, CASES}) {
            turn(cases, together, UNLOGGED);
            turn(cases, together, LOGGED);
            for (var turn = 1; turn <= TURNS; turn++) {
                var without = turn(cases, together, UNLOGGED);
                var with = turn(cases, together, LOGGED);
                System.out.printf(
                        "%d at once: %.2f ms a command without the log, %.2f ms with it, ratio %.2f%n",
                        together, without, with, with / without);
            }
        }
    }

    /** @return milliseconds a command */
    private double turn(List<UUID> cases, int together, Actor actor) {
        var start = System.nanoTime();
        for (var done = 0; done < commands; done += together) {
            var first = done;
            var orders = IntStream.range(0, together)
                    .mapToObj(next -> tagging(cases.get((first + next) % CASES), actor))
                    .toList();
            assertThat(executor.executeAll(orders).await().atMost(Duration.ofMinutes(1)))
                    .hasOnlyElementsOfType(Answer.Done.class);
        }
        return (System.nanoTime() - start) / 1e6 / commands;
    }

    /** The tag before goes, so that a case does not grow. */
    private Order<CaseCommand> tagging(UUID id, Actor actor) {
        tags++;
        var act = new TagCase(List.of("汛期" + tags), List.of("汛期" + (tags - CASES)));
        return Order.of(new PersonsCommand(id, null, CITY, act), actor, null);
    }
}
