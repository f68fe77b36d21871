package org.gridwhistle.servers;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.apache.kafka.common.Uuid;

/** What the broker's JVM runs: format the storage on the first start, then Kafka's own main class. */
final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] arguments) throws Exception {
        var configuration = Path.of(arguments[0]);
        // Formatting in this JVM saves the second and a half that Kafka's own tool would need to start.
        if (!Files.exists(logFolder(configuration).resolve("meta.properties"))) {
            var formatted = kafka.tools.StorageTool.execute(
                    new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", configuration.toString()},
                    new PrintStream(System.out, true));
            if (formatted != 0) {
                System.exit(formatted);
            }
        }
        kafka.Kafka.main(new String[] {configuration.toString()});
    }

    private static Path logFolder(Path configuration) throws Exception {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(configuration)) {
            properties.load(reader);
        }
        return Path.of(properties.getProperty("log.dirs"));
    }
}
