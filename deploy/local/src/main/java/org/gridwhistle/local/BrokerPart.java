package org.gridwhistle.local;

import java.util.Optional;

import org.gridwhistle.servers.BrokerProcess;
import org.gridwhistle.servers.ChildProcess;
import org.gridwhistle.servers.Topics;

/** Kafka with the topics of the contract. */
final class BrokerPart implements Part {

    static final int PORT = 29092;
    static final int CONTROLLER_PORT = 29093;

    private static final int HEAP_MEGABYTES = 256;

    private final BrokerProcess broker;

    BrokerPart(GridHome home) {
        broker = new BrokerProcess(new BrokerProcess.Settings(
                home.data().resolve("kafka"), PORT, CONTROLLER_PORT, home.log(name()), HEAP_MEGABYTES));
    }

    @Override
    public String name() {
        return "broker";
    }

    @Override
    public String address() {
        return "127.0.0.1:" + PORT;
    }

    @Override
    public void start() {
        broker.start();
        Topics.create(broker.bootstrapServers(), "");
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    @Override
    public Optional<ChildProcess> process() {
        return Optional.ofNullable(broker.process());
    }

    @Override
    public void stop() {
        broker.stop();
    }
}
