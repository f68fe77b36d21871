package org.gridwhistle.analytics;

import java.sql.SQLException;
import java.util.List;

import org.gridwhistle.analytics.history.Told;
import org.gridwhistle.chassis.testing.Stack;
import org.gridwhistle.chassis.testing.TopicProbe;

/** The facts of the application under test: empties them, feeds them over the topics, waits until all is read. */
public record FactBase(Stack stack, TopicProbe probe) {

    private static final int GENERATION = 2;

    public void empty() {
        awaitRead();
        sql("truncate case_fact, turn_fact, due_fact, task_fact, task_due_fact, lead_fact, answer_fact, inbox");
    }

    /** Sends all at once and waits until it is read. */
    public void tell(List<Told> told) {
        Told.send(probe, told);
        awaitRead();
    }

    /** Waits until the service has acknowledged everything on its three topics. */
    public void awaitRead() {
        new ReadLag(stack.servers().bootstrapServers(), stack.topicsPrefix(), GENERATION).awaitNone();
    }

    public void sql(String statement) {
        try (var connection = stack.connect();
                var run = connection.createStatement()) {
            run.execute(statement);
        } catch (SQLException e) {
            throw new AssertionError(statement, e);
        }
    }

    public long number(String query) {
        try (var connection = stack.connect();
                var run = connection.createStatement();
                var rows = run.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }
}
