package org.gridwhistle.local;

import java.util.Optional;

import org.gridwhistle.servers.ChildProcess;
import org.gridwhistle.servers.DatabaseServer;
import org.gridwhistle.servers.Databases;

/** PostgreSQL with one database a service. */
final class DatabasePart implements Part {

    static final int PORT = 25432;
    static final String USER = "gridwhistle";

    private final DatabaseServer server;

    DatabasePart(GridHome home, String password) {
        server = new DatabaseServer(new DatabaseServer.Settings(
                home.data().resolve("postgresql"), PORT, home.log(name()), USER, password, true));
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String address() {
        return "127.0.0.1:" + PORT;
    }

    @Override
    public void start() {
        server.start();
        for (var service : Service.values()) {
            databases().create(service.word());
        }
    }

    Databases databases() {
        return server.databases();
    }

    @Override
    public Optional<ChildProcess> process() {
        return Optional.ofNullable(server.process());
    }

    @Override
    public void stop() {
        server.stop();
    }
}
