package org.gridwhistle.chassis.testing;

import java.sql.Connection;
import java.sql.SQLException;

import org.gridwhistle.servers.ServerAddresses;

/**
 * What one start of the application under test works on. A test gets it by declaring a field of this type beside
 * {@code @QuarkusTestResource(StackResource.class)}.
 *
 * @param servers the broker and the database server
 * @param database the name of this start's own database
 * @param topicsPrefix put before every topic's name
 */
public record Stack(ServerAddresses servers, String database, String topicsPrefix) {

    /** The real name of a topic of the contract, such as {@code grid.cases}. */
    public String topic(String name) {
        return topicsPrefix + name;
    }

    /** A JDBC connection to the application's database. The caller closes it. */
    public Connection connect() throws SQLException {
        return servers.databases().connect(database);
    }

    /** A probe for this start's topics. The caller closes it. */
    public TopicProbe probe() {
        return new TopicProbe(servers.bootstrapServers(), topicsPrefix);
    }
}
