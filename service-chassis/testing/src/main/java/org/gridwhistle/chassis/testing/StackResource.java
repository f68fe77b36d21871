package org.gridwhistle.chassis.testing;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.gridwhistle.servers.Topics;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Gives every start of the application a database and topics of its own, on servers that the whole build shares.
 *
 * <p>With the argument {@code servers=private} the start gets a broker and a database server of its own too, which the test may stop, kill and
 * start again: declare a field of type {@link PrivateServers}.
 */
public class StackResource implements QuarkusTestResourceLifecycleManager {

    /** Name of the init argument. */
    public static final String SERVERS = "servers";
    /** Value of {@link #SERVERS}. */
    public static final String PRIVATE = "private";

    private boolean alone;
    private PrivateServers own;
    private Stack stack;
    private TopicProbe probe;

    @Override
    public void init(Map<String, String> arguments) {
        alone = PRIVATE.equals(arguments.get(SERVERS));
    }

    @Override
    public Map<String, String> start() {
        QuietLogs.ofKafkaClients();
        var mark = "t" + UUID.randomUUID().toString().substring(0, 8);
        if (alone) {
            own = PrivateServers.start(Path.of("target", "private-servers", mark));
        }
        var servers = alone ? own.addresses() : TestServers.get();
        stack = new Stack(servers, mark, mark + ".");
        servers.databases().create(stack.database());
        Topics.create(servers.bootstrapServers(), stack.topicsPrefix());
        probe = stack.probe();
        return configuration();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(stack, new TestInjector.MatchesType(Stack.class));
        injector.injectIntoFields(probe, new TestInjector.MatchesType(TopicProbe.class));
        injector.injectIntoFields(own, new TestInjector.MatchesType(PrivateServers.class));
    }

    @Override
    public void stop() {
        if (probe != null) {
            probe.close();
        }
        if (own != null) {
            own.close();
        } else if (stack != null) {
            Topics.delete(stack.servers().bootstrapServers(), stack.topicsPrefix());
            stack.servers().databases().drop(stack.database());
        }
    }

    private Map<String, String> configuration() {
        var databases = stack.servers().databases();
        return Map.of(
                "kafka.bootstrap.servers", stack.servers().bootstrapServers(),
                "gridwhistle.topics.prefix", stack.topicsPrefix(),
                "quarkus.datasource.reactive.url", databases.reactiveUrl(stack.database()),
                "quarkus.datasource.jdbc.url", databases.jdbcUrl(stack.database()),
                "quarkus.datasource.username", databases.user(),
                "quarkus.datasource.password", databases.password(),
                "mp.jwt.verify.publickey", TestKeys.publicKeyPem(),
                "mp.jwt.verify.issuer", TestTokens.ISSUER,
                "quarkus.log.category.\"org.apache.kafka\".level", "WARN");
    }
}
