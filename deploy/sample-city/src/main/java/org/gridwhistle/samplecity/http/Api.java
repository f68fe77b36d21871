package org.gridwhistle.samplecity.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

import org.gridwhistle.local.Persona;

/**
 * The public API of the four services, and nothing else of them. Calls block their virtual thread. A busy or absent service is
 * called again with the same {@code Idempotency-Key}, so that nothing happens twice.
 */
public final class Api implements AutoCloseable {

    private static final Duration REQUEST_LIMIT = Duration.ofSeconds(60);
    private static final String JSON = "application/json";

    private final Function<Service, URI> bases;
    private final Tokens tokens;
    private final Semaphore connections;
    private final Patience patience;
    private final Set<Service> reached = ConcurrentHashMap.newKeySet();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    Api(Function<Service, URI> bases, Tokens tokens, int connections) {
        this(bases, tokens, connections, Patience.USUAL);
    }

    public Api(Function<Service, URI> bases, Tokens tokens, int connections, Patience patience) {
        this.bases = bases;
        this.tokens = tokens;
        this.connections = new Semaphore(connections);
        this.patience = patience;
    }

    public Answer get(Service service, String path, Persona persona) {
        return send(service, request(service, path, persona).GET().build());
    }

    /** A call that anybody may make. */
    public Answer get(Service service, String path) {
        return send(service, HttpRequest.newBuilder(at(service, path)).GET().build());
    }

    /** Under a key of its own. */
    public Answer post(Service service, String path, Object body, Persona persona) {
        return post(service, path, body, persona, UUID.randomUUID().toString());
    }

    public Answer post(Service service, String path, Object body, Persona persona, String idempotencyKey) {
        return send(
                service,
                request(service, path, persona)
                        .header("Idempotency-Key", idempotencyKey)
                        .header("Content-Type", JSON)
                        .POST(BodyPublishers.ofByteArray(Json.write(body)))
                        .build());
    }

    public Answer put(Service service, String path, Object body, Persona persona) {
        return send(
                service,
                request(service, path, persona)
                        .header("Content-Type", JSON)
                        .PUT(BodyPublishers.ofByteArray(Json.write(body)))
                        .build());
    }

    public Answer putCsv(Service service, String path, String csv, Persona persona) {
        BodyPublisher body = BodyPublishers.ofString(csv, StandardCharsets.UTF_8);
        return send(
                service,
                request(service, path, persona)
                        .header("Content-Type", "text/csv; charset=UTF-8")
                        .PUT(body)
                        .build());
    }

    private HttpRequest.Builder request(Service service, String path, Persona persona) {
        return HttpRequest.newBuilder(at(service, path))
                .timeout(REQUEST_LIMIT)
                .header("Authorization", "Bearer " + tokens.of(persona))
                .header("Accept", JSON + ", application/problem+json");
    }

    private URI at(Service service, String path) {
        return URI.create(bases.apply(service) + path);
    }

    private Answer send(Service service, HttpRequest request) {
        var start = System.nanoTime();
        for (var attempt = 0; ; attempt++) {
            var result = attempt(request);
            if (result.isFinal()) {
                reached.add(service);
                return result.answer();
            }
            var limit = reached.contains(service) ? patience.whole() : patience.firstContact();
            if (System.nanoTime() - start > limit.toNanos()) {
                throw new ServiceAwayException(service, bases.apply(service), result.told(), result.failure());
            }
            Pause.of(patience.pauseAfter(attempt));
        }
    }

    private Attempt attempt(HttpRequest request) {
        connections.acquireUninterruptibly();
        try {
            return new Attempt(read(http.send(request, BodyHandlers.ofByteArray())), null);
        } catch (IOException e) {
            return new Attempt(null, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Interrupted", e));
        } finally {
            connections.release();
        }
    }

    private static Answer read(HttpResponse<byte[]> response) throws IOException {
        var type = response.headers().firstValue("Content-Type").orElse("");
        var body = Json.tree(type.contains("json") ? response.body() : new byte[0]);
        return new Answer(call(response.request()), response.statusCode(), body);
    }

    private static String call(HttpRequest request) {
        return request.method() + " " + request.uri().getPath();
    }

    @Override
    public void close() {
        http.close();
    }

    private record Attempt(Answer answer, IOException failure) {

        boolean isFinal() {
            return failure == null && answer.status() != 429 && answer.status() != 503;
        }

        String told() {
            return failure == null ? answer.told() : failure.toString();
        }
    }
}
