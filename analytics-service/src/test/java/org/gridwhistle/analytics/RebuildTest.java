package org.gridwhistle.analytics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gridwhistle.analytics.history.RandomHistory;
import org.gridwhistle.analytics.history.Told;
import org.gridwhistle.chassis.testing.Stack;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TopicProbe;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Facts that are built anew from the topics give the same answers, whichever topic is read first and however often. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class RebuildTest {

    private static final long SEED = 77;

    Stack stack;
    TopicProbe probe;

    @Test
    void any_interleaving_of_the_topics_gives_the_same_answers() {
        var facts = new FactBase(stack, probe);
        var history = RandomHistory.of(SEED, 300).told();

        facts.empty();
        facts.tell(history);
        var answers = answers();
        assertThat(answers).anySatisfy(answer -> assertThat(answer).contains("\"DUE_CLOSURE_RATE\""));

        facts.empty();
        facts.tell(only(Told.TASKS, history));
        facts.tell(only(Told.CASES, history));
        facts.tell(only(Told.EVENTS, history));
        assertThat(answers()).as("tasks first, reports last, seed %d", SEED).isEqualTo(answers);

        facts.empty();
        facts.tell(shuffled(history, new Random(SEED)));
        assertThat(answers()).as("topics shuffled, seed %d", SEED).isEqualTo(answers);
    }

    @Test
    void what_is_delivered_twice_counts_once() {
        var facts = new FactBase(stack, probe);
        var history = RandomHistory.of(SEED + 1, 150).told();

        facts.empty();
        facts.tell(history);
        var answers = answers();

        facts.tell(history);
        assertThat(answers()).as("all of it again, seed %d", SEED).isEqualTo(answers);

        facts.empty();
        facts.tell(history.stream().flatMap(told -> Stream.of(told, told)).toList());
        assertThat(answers()).as("each message twice in a row, seed %d", SEED).isEqualTo(answers);
    }

    /** Merging is safe by itself: facts that lost their inbox, as after a restored backup, take everything again unharmed. */
    @Test
    void a_history_that_is_merged_into_its_own_facts_changes_no_answer() {
        var facts = new FactBase(stack, probe);
        var history = RandomHistory.of(SEED + 2, 150).told();

        facts.empty();
        facts.tell(history);
        var answers = answers();

        facts.sql("truncate inbox");
        facts.tell(shuffled(history, new Random(SEED)));
        assertThat(answers()).as("seed %d", SEED).isEqualTo(answers);
    }

    private static List<String> answers() {
        var random = new Random(SEED);
        return FiguresTest.GROUPS.stream()
                .flatMap(group -> IntStream.range(0, 6).mapToObj(i -> {
                    var from = RandomHistory.BEGIN.plusHours(random.nextInt(30 * 24));
                    var to = from.plusHours(1 + random.nextInt(30 * 24));
                    return new Asked(from, to, from.plusHours(random.nextInt(60 * 24)), group).text();
                }))
                .toList();
    }

    private static List<Told> only(String topic, List<Told> history) {
        return history.stream().filter(told -> told.topic().equals(topic)).toList();
    }

    /** Mixes the topics anew; each case's messages on one topic keep their order. */
    private static List<Told> shuffled(List<Told> history, Random random) {
        var last = new HashMap<String, Double>();
        record Placed(double place, Told told) {}
        var placed = new ArrayList<Placed>();
        for (var told : history) {
            var lane = told.topic() + told.message().key();
            var place = last.merge(lane, random.nextDouble(), (before, step) -> before + step / 4);
            placed.add(new Placed(place, told));
        }
        return placed.stream()
                .sorted(Comparator.comparingDouble(Placed::place))
                .map(Placed::told)
                .toList();
    }
}
