package org.gridwhistle.samplecity.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;

import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.CitySize;
import org.gridwhistle.samplecity.http.Api;
import org.gridwhistle.samplecity.http.Patience;
import org.gridwhistle.samplecity.http.RefusedException;
import org.gridwhistle.samplecity.services.Services;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ImporterTest {

    private static final City CITY = City.of(CitySize.DEMO);

    private final List<String> puts = Collections.synchronizedList(new ArrayList<>());
    private final List<String> probes = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private Api api;
    private Importer importer;
    private int referenceStatus = 200;
    private static final int PROBES_UNTIL_KNOWN = 3;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/v1/reference/", this::reference);
        server.createContext("/api/v1/events", this::probe);
        server.createContext("/api/v1/units/", exchange -> answer(exchange, 200, "{\"items\": []}"));
        server.start();
        var base = URI.create("http://localhost:" + server.getAddress().getPort());
        api = new Api(service -> base, persona -> "t", 4, Patience.USUAL);
        importer = new Importer(Services.over(api), new PrintStream(OutputStream.nullOutputStream()));
    }

    @AfterEach
    void stop() {
        api.close();
        server.stop(0);
    }

    @Test
    @DisplayName("Kinds go in after those that they refer to, and intake is asked until it knows them")
    void order() {
        importer.bring(CITY);

        assertThat(puts)
                .containsExactly(
                        "areas",
                        "grids",
                        "micro-grids",
                        "lines",
                        "units",
                        "matters",
                        "authority-lists",
                        "calendars",
                        "sources",
                        "deadline-rules",
                        "rosters",
                        "experts");
        assertThat(probes).hasSizeGreaterThan(3).allMatch(probe -> probe.contains("\"sourceEventId\":\"probe-"));
    }

    @Test
    @DisplayName("A city whose last records are there is not put again")
    void alreadyThere() {
        importer.bringIfMissing(CITY);

        assertThat(puts).isEmpty();
    }

    @Test
    @DisplayName("A refused file ends the import, with the service's words")
    void refused() {
        referenceStatus = 400;

        assertThatThrownBy(() -> importer.bring(CITY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("line 2.name");
        assertThat(puts).containsExactly("areas");
    }

    private void reference(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("PUT")) {
            var path = exchange.getRequestURI().getPath();
            puts.add(path.substring(path.lastIndexOf('/') + 1));
            exchange.getRequestBody().readAllBytes();
        }
        answer(
                exchange,
                referenceStatus,
                referenceStatus == 200
                        ? "{\"received\": 1}"
                        : "{\"code\": \"REFERENCE_INVALID\", \"errors\": [{\"field\": \"line 2.name\", \"message\": \"必填\"}]}");
    }

    /** Finds fault with matter and grid at first, later with the one that no city has. */
    private void probe(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        probes.add(body);
        var onlyFault = body.contains("\"gridCode\":\"000000000000000\"") ? "gridCode" : "matterCode";
        var faults = probes.size() < PROBES_UNTIL_KNOWN
                ? "[{\"field\": \"matterCode\"}, {\"field\": \"gridCode\"}]"
                : "[{\"field\": \"" + onlyFault + "\"}]";
        answer(exchange, 422, "{\"code\": \"VALIDATION_FAILED\", \"errors\": " + faults + "}");
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
