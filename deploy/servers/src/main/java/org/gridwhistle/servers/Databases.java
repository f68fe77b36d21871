package org.gridwhistle.servers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;

import org.postgresql.Driver;

/** The databases of one PostgreSQL server, seen by its superuser. */
public record Databases(String host, int port, String user, String password) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    public String jdbcUrl(String database) {
        return "jdbc:" + reactiveUrl(database);
    }

    /** The address as the Vert.x client writes it. */
    public String reactiveUrl(String database) {
        return "postgresql://%s:%d/%s".formatted(host, port, database);
    }

    /** A JDBC connection. The caller closes it. */
    public Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "2");
        // Not through DriverManager: it looks for drivers in class loaders that a Quarkus test does not use.
        return new Driver().connect(jdbcUrl(database), properties);
    }

    /** Makes a database unless it is there. */
    public void create(String database) {
        try (var connection = connect("postgres");
                var exists = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            exists.setString(1, database);
            if (!exists.executeQuery().next()) {
                run(connection, "create database " + checked(database));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make the database " + database, e);
        }
    }

    /** Drops a database and cuts its sessions. */
    public void drop(String database) {
        try (var connection = connect("postgres")) {
            run(connection, "drop database if exists " + checked(database) + " with (force)");
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot drop the database " + database, e);
        }
    }

    boolean answers() {
        try (var connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String checked(String database) {
        if (!NAME.matcher(database).matches()) {
            throw new IllegalArgumentException("Not a database name: " + database);
        }
        return database;
    }
}
