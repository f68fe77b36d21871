package org.gridwhistle.servers;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** The topics of the published contract. */
public final class Topics {

    public static final int PARTITIONS = 12;

    private static final List<String> NAMES =
            List.of("grid.events", "grid.cases", "grid.tasks", "grid.alerts", "grid.checklists", "grid.reference");
    private static final String COMPACTED = "grid.reference";
    private static final int LIMIT_MILLIS = (int) Duration.ofSeconds(30).toMillis();

    private Topics() {}

    /** The names, each followed by the name of its topic for poison. */
    public static List<String> names(String prefix) {
        return NAMES.stream()
                .flatMap(name -> List.of(prefix + name, prefix + name + ".dlq").stream())
                .toList();
    }

    /** Makes the topics that are not there; records are kept for ever, those of the reference topic by their key. */
    public static void create(String bootstrapServers, String prefix) {
        var wanted = names(prefix).stream().map(Topics::topic).toList();
        withAdmin(bootstrapServers, admin -> {
            for (var made : admin.createTopics(wanted).values().values()) {
                waitFor(made, TopicExistsException.class);
            }
        });
    }

    /** Deletes the topics with this prefix; those that are not there are fine. */
    public static void delete(String bootstrapServers, String prefix) {
        withAdmin(bootstrapServers, admin -> {
            for (var gone : admin.deleteTopics(names(prefix)).topicNameValues().values()) {
                waitFor(gone, UnknownTopicOrPartitionException.class);
            }
        });
    }

    static boolean brokerAnswers(String bootstrapServers) {
        try (var admin = admin(bootstrapServers)) {
            Collection<?> nodes = admin.describeCluster().nodes().get(5, TimeUnit.SECONDS);
            return !nodes.isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static NewTopic topic(String name) {
        var poison = name.endsWith(".dlq");
        var configuration = name.endsWith(COMPACTED)
                ? Map.of("retention.ms", "-1", "cleanup.policy", "compact")
                : Map.of("retention.ms", "-1");
        // One partition for poison keeps it in the order in which it was met.
        return new NewTopic(name, Optional.of(poison ? 1 : PARTITIONS), Optional.empty()).configs(configuration);
    }

    private interface Work {
        void with(Admin admin);
    }

    private static void withAdmin(String bootstrapServers, Work work) {
        try (var admin = admin(bootstrapServers)) {
            work.with(admin);
        }
    }

    private static Admin admin(String bootstrapServers) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                LIMIT_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                LIMIT_MILLIS));
    }

    private static void waitFor(java.util.concurrent.Future<?> done, Class<? extends Exception> fine) {
        try {
            done.get();
        } catch (ExecutionException e) {
            if (!fine.isInstance(e.getCause())) {
                throw new IllegalStateException(
                        "The broker refused: " + e.getCause().getMessage(), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
