package org.gridwhistle.samplecity.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

import org.gridwhistle.local.Persona;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ApiTest {

    private static final Patience SHORT =
            new Patience(Duration.ofMillis(400), Duration.ofSeconds(5), Duration.ofMillis(1), Duration.ofMillis(10));

    private final List<String> keys = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private Api api;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        var base = URI.create("http://localhost:" + server.getAddress().getPort());
        api = new Api(service -> base, persona -> "token-of-" + persona.subject(), 4, SHORT);
    }

    @AfterEach
    void stop() {
        api.close();
        server.stop(0);
    }

    @Test
    @DisplayName("A call carries its persona's token, and its answer can be read")
    void token() {
        server.createContext("/who", exchange -> {
            var who = exchange.getRequestHeaders().getFirst("Authorization");
            answer(exchange, 200, "{\"who\": \"" + who + "\"}");
        });

        var answer = api.get(Service.INTAKE, "/who", Persona.handler("U-1"));

        assertThat(answer.isOk()).isTrue();
        assertThat(answer.body().path("who").asText()).isEqualTo("Bearer token-of-handler@U-1");
        assertThat(answer.call()).isEqualTo("GET /who");
    }

    @Test
    @DisplayName("A busy or absent service is called again with the same key until it answers")
    void retries() {
        var statuses = new ArrayList<>(List.of(503, 429, 201));
        server.createContext("/events", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            answer(exchange, statuses.removeFirst(), "{\"id\": 1}");
        });

        var answer = api.post(Service.INTAKE, "/events", Map.of("a", 1), Persona.upstreamApp(), "my-key");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(keys).containsExactly("my-key", "my-key", "my-key");
    }

    @Test
    @DisplayName("A connection that breaks is tried again with the same key")
    void brokenConnection() {
        server.createContext("/events", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            if (keys.size() == 1) {
                exchange.close();
            } else {
                answer(exchange, 200, "{}");
            }
        });

        var answer = api.post(Service.INTAKE, "/events", Map.of(), Persona.upstreamApp());

        assertThat(answer.isOk()).isTrue();
        assertThat(keys).hasSize(2);
        assertThat(keys.getFirst()).isEqualTo(keys.getLast());
    }

    @Test
    @DisplayName("A refusal is an answer: it is not tried again, and tells its code, its fields and its words")
    void refusal() {
        server.createContext("/cases", exchange -> {
            keys.add("called");
            answer(
                    exchange,
                    409,
                    "{\"code\": \"WRONG_STATE\", \"title\": \"状态不符\", \"errors\": [{\"field\": \"lead\", \"message\": \"未知\"}]}");
        });

        var answer = api.post(Service.DISPATCH, "/cases", Map.of(), Persona.dispatcher());

        assertThat(answer.isRaceLost()).isTrue();
        assertThat(answer.refuses("WRONG_STATE")).isTrue();
        assertThat(answer.faults("lead")).isTrue();
        assertThat(answer.told()).contains("409 WRONG_STATE 状态不符").contains("lead: 未知");
        assertThat(keys).hasSize(1);
        assertThatThrownBy(answer::orThrow).isInstanceOf(RefusedException.class).hasMessageContaining("WRONG_STATE");
    }

    @Test
    @DisplayName("A service that stays away is named in one sentence")
    void away() {
        server.createContext("/", exchange -> answer(exchange, 503, "{}"));

        assertThatThrownBy(() -> api.get(Service.ANALYTICS, "/x", Persona.analyst()))
                .isInstanceOf(ServiceAwayException.class)
                .hasMessageStartingWith("The analytics service does not answer");
    }

    @Test
    @DisplayName("A list is read page by page to its end")
    void pages() {
        server.createContext("/list", exchange -> {
            var second = exchange.getRequestURI().getQuery().contains("cursor=a+b");
            answer(
                    exchange,
                    200,
                    second
                            ? "{\"items\": [{\"code\": \"3\"}], \"nextCursor\": null}"
                            : "{\"items\": [{\"code\": \"1\"}, {\"code\": \"2\"}], \"nextCursor\": \"a+b\"}");
        });

        var items = new Pages(api).all(Service.DISPATCH, "/list?state=OPEN", Persona.admin(), Coded.class);

        assertThat(items).extracting(Coded::code).containsExactly("1", "2", "3");
    }

    @Test
    @DisplayName("Pauses double up to their limit")
    void pauses() {
        assertThat(SHORT.pauseAfter(0)).isEqualTo(Duration.ofMillis(1));
        assertThat(SHORT.pauseAfter(3)).isEqualTo(Duration.ofMillis(8));
        assertThat(SHORT.pauseAfter(60)).isEqualTo(Duration.ofMillis(10));
    }

    private record Coded(String code) {}

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add("Content-Type", status < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
