package org.gridwhistle.chassis.testing;

import java.util.logging.Level;

import org.jboss.logmanager.Logger;

/** Keeps the Kafka clients from printing their whole configuration each time one is made. */
final class QuietLogs {

    // Held here, because a log manager forgets the level of a logger that nobody holds.
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private QuietLogs() {}

    static void ofKafkaClients() {
        KAFKA.setLevel(Level.WARNING);
    }
}
