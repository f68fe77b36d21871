package org.gridwhistle.samplecity.simulator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.CitySize;
import org.gridwhistle.samplecity.city.Seed;
import org.gridwhistle.samplecity.http.Answer;
import org.gridwhistle.samplecity.http.Api;
import org.gridwhistle.samplecity.http.Patience;
import org.gridwhistle.samplecity.replay.Message;
import org.gridwhistle.samplecity.services.DispatchApi;
import org.gridwhistle.samplecity.services.TaskView;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CentreLeaderTest {

    private static final String CONTESTED = "{\"code\": \"CONSULTATION_REQUIRED\"}";
    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofMillis(1), Duration.ofMillis(10));

    private final List<String> verbs = Collections.synchronizedList(new ArrayList<>());
    private final Ledger ledger = new Ledger(1);
    private final Desks desks = new Desks(InstantSource.system());
    private HttpServer dispatch;
    private Api api;

    @BeforeEach
    void start() throws IOException {
        dispatch = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        dispatch.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            var verb = path.substring(path.lastIndexOf('/') + 1);
            verbs.add(verb);
            var isContested = verb.equals("decide-return");
            var body = (isContested ? CONTESTED : "{}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(isContested ? 422 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        dispatch.start();
        var base = URI.create("http://localhost:" + dispatch.getAddress().getPort());
        api = new Api(service -> base, persona -> "token", 1, SHORT);
    }

    @AfterEach
    void stop() {
        api.close();
        dispatch.stop(0);
    }

    @Test
    @DisplayName("What is contested again is settled by a consultation, and its unit goes on")
    void consults() {
        var story = new Storylines(City.of(CitySize.DEMO), new Seed(1))
                .of(new Message("1", "", "t", null, "d", "", Duration.ZERO, "", ""));
        var entry = ledger.posted(new UUID(0, 1), story);
        var queued = JsonNodeFactory.instance.objectNode().put("id", new UUID(0, 2).toString());
        var task = new Answer("GET /tasks", 200, queued.put("unit", "U-1")).as(TaskView.class);
        var leader = new CentreLeader(new DispatchApi(api), ledger, desks);

        leader.isAsked(task, entry, "U-2");

        assertThat(leader.round()).isEqualTo(1);
        assertThat(verbs).endsWith("decide-return", "open-consultation", "conclude-consultation");
        assertThat(leader.round()).isZero();
        assertThat(desks.units()).containsExactly("U-1");
    }
}
