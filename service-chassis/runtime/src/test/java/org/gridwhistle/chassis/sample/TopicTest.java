package org.gridwhistle.chassis.sample;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.testing.CloudEvent;
import org.gridwhistle.chassis.testing.ReceivedRecord;
import org.gridwhistle.chassis.testing.Stack;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TopicProbe;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What comes over a topic has its effect exactly once, and poison harms nobody else. */
@QuarkusTest
@WithTestResource(StackResource.class)
class TopicTest {

    private static final String ADD = "sample.add.v1";
    private static final String SEEN = "sample.seen.v1";

    TopicProbe topics;
    Stack stack;

    @Test
    void a_message_delivered_twice_has_its_effect_once() {
        var id = Ids.next();
        var message = add(id, 3);
        topics.send("grid.events", message, message, add(id, 4));
        topics.send("grid.events", message, add(id, 5));
        assertThat(values(id, 3)).containsExactly(3, 7, 12);
    }

    @Test
    void a_refused_message_is_no_poison() {
        var id = Ids.next();
        topics.send("grid.events", add(id, 60), add(id, 60), add(id, 1));
        assertThat(values(id, 2)).containsExactly(60, 61);
    }

    @Test
    void poison_is_put_aside_with_its_headers_and_the_rest_goes_on() {
        var id = Ids.next();
        var marker = UUID.randomUUID().toString();
        var breaksTheDatabase = add(Ids.next(), Add.BREAKS_THE_DATABASE);
        var cannotBeRead = add(Ids.next(), 1).withData("{\"marker\": \"" + marker + "\"}");
        var isADefect = add(Ids.next(), Add.DEFECT);
        topics.send("grid.events", add(id, 1), breaksTheDatabase, cannotBeRead, isADefect, add(id, 2));
        topics.sendRaw("grid.events", "raw", marker);
        assertThat(values(id, 2)).containsExactly(1, 3);
        var letters = topics.await("grid.events.dlq", 4, letter -> true);
        assertThat(letters)
                .extracting(ReceivedRecord::id)
                .contains(breaksTheDatabase.id(), cannotBeRead.id(), isADefect.id());
        assertThat(letters)
                .allSatisfy(
                        letter -> assertThat(letter.headers()).containsKeys("dlq_reason", "dlq_time", "dlq_offset"));
    }

    @Test
    void a_read_model_takes_each_message_once_and_puts_poison_aside() {
        var words = IntStream.range(0, 50).mapToObj(i -> see("word" + i)).toList();
        topics.send("grid.tasks", words);
        topics.send("grid.tasks", words);
        topics.send("grid.tasks", see("before"), see("poison"), see("after"));
        await().untilAsserted(() -> assertThat(count("select count(*) from sighting where word = 'after'"))
                .isOne());
        assertThat(count("select count(*) from sighting")).isEqualTo(52);
        assertThat(topics.await("grid.tasks.dlq", 1, letter -> true)).hasSize(1);
    }

    private List<Integer> values(UUID id, int count) {
        return topics.await("grid.cases", count, message -> id.toString().equals(message.key())).stream()
                .map(message -> message.json().get("value").asInt())
                .toList();
    }

    private long count(String query) {
        try (var connection = stack.servers().databases().connect(stack.database());
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CloudEvent add(UUID id, int amount) {
        return CloudEvent.of(ADD, id.toString(), "{\"amount\": %d}".formatted(amount));
    }

    private static CloudEvent see(String word) {
        return CloudEvent.of(SEEN, Ids.next().toString(), "{\"word\": \"%s\"}".formatted(word));
    }
}
