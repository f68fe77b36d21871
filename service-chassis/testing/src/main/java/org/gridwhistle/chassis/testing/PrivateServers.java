package org.gridwhistle.chassis.testing;

import java.nio.file.Path;

import org.gridwhistle.servers.BrokerProcess;
import org.gridwhistle.servers.DatabaseServer;
import org.gridwhistle.servers.Folders;
import org.gridwhistle.servers.ServerAddresses;

/** A broker and a database server of one test's own: stop, kill and start them as the test likes; ports and data stay. */
public final class PrivateServers implements AutoCloseable {

    private final Path folder;
    private final BrokerProcess broker;
    private final DatabaseServer database;

    private PrivateServers(Path folder, BrokerProcess broker, DatabaseServer database) {
        this.folder = folder;
        this.broker = broker;
        this.database = database;
    }

    /** Starts both, with their data in the given folder, which {@link #close()} deletes. */
    public static PrivateServers start(Path folder) {
        var database = DatabaseServer.start(DatabaseServer.Settings.forTests(folder.resolve("database")));
        var broker = BrokerProcess.start(BrokerProcess.Settings.forTests(folder.resolve("broker")));
        return new PrivateServers(folder, broker, database);
    }

    public BrokerProcess broker() {
        return broker;
    }

    public DatabaseServer database() {
        return database;
    }

    public ServerAddresses addresses() {
        return new ServerAddresses(broker.bootstrapServers(), database.databases());
    }

    @Override
    public void close() {
        broker.kill();
        database.kill();
        Folders.delete(folder);
    }
}
