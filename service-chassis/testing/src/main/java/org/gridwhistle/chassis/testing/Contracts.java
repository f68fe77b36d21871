package org.gridwhistle.chassis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.gridwhistle.servers.Checkout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/**
 * The published contract: {@code contracts/<type>.schema.json} (JSON Schema 2020-12) and {@code contracts/<type>.example.json} in the producer's
 * resources; more examples of a type are {@code <type>.example-<what>.json}.
 *
 * <p>A producer checks all of its own with {@link #check()}; a consumer reads the producer's example with {@link #example(String, String)}.
 */
public final class Contracts {

    private static final String FOLDER = "contracts";
    private static final String SCHEMA = ".schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Contracts() {}

    /**
     * Checks this module's contracts: each schema has an example, and each example keeps its schema.
     *
     * @throws AssertionError naming every file that is wrong
     */
    public static void check() {
        check(onClassPath());
    }

    static void check(Path folder) {
        var schemas = files(folder, SCHEMA);
        if (schemas.isEmpty()) {
            throw new AssertionError("No schema in " + folder);
        }
        var complaints = Stream.concat(
                        schemas.stream().flatMap(schema -> complaints(folder, schema)), orphans(folder, schemas))
                .toList();
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("\n", complaints));
        }
    }

    /**
     * What is wrong with a payload, by this module's schema of its type; an empty list when nothing is. For what a service really sent.
     */
    public static List<String> violations(String type, String payload) {
        return violations(onClassPath().resolve(type + SCHEMA), payload);
    }

    /** The example of a type that another service publishes, straight from that service's sources. */
    public static String example(String service, String type) {
        return read(sources(service).resolve(type + ".example.json"));
    }

    /** As {@link #example(String, String)}, parsed. */
    public static JsonNode exampleJson(String service, String type) {
        try {
            return JSON.readTree(example(service, type));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The types that a service publishes, in order. */
    public static List<String> types(String service) {
        return files(sources(service), SCHEMA).stream().map(Contracts::type).toList();
    }

    private static Path sources(String service) {
        return Checkout.root().resolve(service + "-service/src/main/resources").resolve(FOLDER);
    }

    private static Stream<String> complaints(Path folder, Path schema) {
        var type = type(schema);
        var examples = files(folder, ".json").stream()
                .filter(file -> file.getFileName().toString().startsWith(type + ".example"))
                .toList();
        return examples.isEmpty()
                ? Stream.of(type + ": the schema has no example")
                : examples.stream()
                        .flatMap(example -> violations(schema, read(example)).stream()
                                .map(complaint -> example.getFileName() + ": " + complaint));
    }

    private static Stream<String> orphans(Path folder, List<Path> schemas) {
        var types = schemas.stream().map(Contracts::type).toList();
        return files(folder, ".json").stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.contains(".example"))
                .filter(name -> !types.contains(name.substring(0, name.indexOf(".example"))))
                .map(name -> name + ": the example has no schema");
    }

    private static List<String> violations(Path schema, String payload) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(schema))
                .validate(
                        payload,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static String type(Path schema) {
        return schema.getFileName().toString().replace(SCHEMA, "");
    }

    private static Path onClassPath() {
        var found = Thread.currentThread().getContextClassLoader().getResource(FOLDER);
        if (found == null) {
            throw new AssertionError("No folder " + FOLDER + " on the class path");
        }
        try {
            return Path.of(new URI("file", found.getPath(), null));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
