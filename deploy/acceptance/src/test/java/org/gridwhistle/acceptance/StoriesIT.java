package org.gridwhistle.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.gridwhistle.chassis.testing.TestServers;
import org.gridwhistle.local.Persona;
import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.CitySize;
import org.gridwhistle.samplecity.demo.Stories;
import org.gridwhistle.samplecity.http.Api;
import org.gridwhistle.samplecity.http.Service;
import org.gridwhistle.samplecity.imports.Importer;
import org.gridwhistle.samplecity.services.Services;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The field's own examples, played over the public API of the built services: each step must be allowed or refused as told. */
class StoriesIT {

    private static final ByteArrayOutputStream TOLD = new ByteArrayOutputStream();

    private static House house;
    private static Api api;
    private static Stories stories;

    @BeforeAll
    static void open() {
        house = new House(TestServers.get());
        api = WholeHouse.start(house);
        var out = new PrintStream(TOLD, true, StandardCharsets.UTF_8);
        var services = Services.over(api);
        var city = City.of(CitySize.DEMO);
        new Importer(services, out).bringIfMissing(city);
        stories = new Stories(services, city, out);
    }

    @AfterAll
    static void close() {
        api.close();
        house.close();
    }

    @Test
    void a_rainstorm_calls_three_handlers_and_its_wall_is_watched_beyond_the_closure() {
        var found = caseFile(stories.rainstorm("story"));

        assertThat(found.path("state").asText()).isEqualTo("EVALUATED");
        var handlers = tasks(found, "LEAD", "COOPERATING");
        assertThat(handlers).hasSize(3).allSatisfy(task -> {
            assertThat(task.path("state").asText()).isEqualTo("CONFIRMED");
            assertThat(task.path("arrivedAt").asText()).isNotEmpty();
        });
        assertThat(handlers)
                .filteredOn(task -> task.path("role").asText().equals("LEAD"))
                .hasSize(1);
        assertThat(tasks(found, "FOLLOW_UP")).singleElement().satisfies(watch -> {
            assertThat(watch.path("state").asText()).isEqualTo("CONFIRMED");
            assertThat(time(watch, "feedbackAt")).isAfter(time(found, "closedAt"));
        });
        assertThat(told()).contains("墙体经监测已稳定");
    }

    @Test
    void a_dispute_is_mediated_with_fixed_evidence_and_its_parties_stay_with_intake() {
        var found = caseFile(stories.mediation("story"));

        assertThat(found.path("state").asText()).isEqualTo("CLOSED");
        var mediation = mediationOf(found);
        assertThat(mediation.path("state").asText()).isEqualTo("PERFORMED");
        assertThat(mediation.path("intact").asBoolean()).isTrue();
        assertThat(mediation.path("evidence")).hasSize(2).allSatisfy(piece -> {
            assertThat(piece.path("sha256").asText()).matches("[0-9a-f]{64}");
            assertThat(piece.path("uploader").asText()).startsWith("grid-worker@");
        });
        assertThat(mediation.path("panel").path("representatives")).hasSize(4);
        assertThat(mediation.path("sessions")).hasSize(3);
        assertThat(mediation.path("agreement").path("terms")).hasSize(2);
        assertThat(Stream.of("grid.events", "grid.cases", "grid.tasks")
                        .flatMap(topic -> house.topics().all(topic).stream())
                        .map(message -> message.data().toString()))
                .noneMatch(message -> message.contains("13900000000") || message.contains("安装烟管的邻居"));
    }

    @Test
    void sewage_is_returned_escalated_and_done_again() {
        var found = caseFile(stories.sewage("story"));

        assertThat(found.path("state").asText()).isEqualTo("CLOSED");
        assertThat(found.path("round").asInt()).isEqualTo(2);
        assertThat(found.path("level").asText()).isEqualTo("KEY");
        assertThat(tasks(found, "LEAD"))
                .extracting(task -> task.path("state").asText())
                .containsExactlyInAnyOrder("RETURNED", "CONFIRMED");
    }

    @Test
    void a_town_in_emergency_dispatches_by_itself_and_comes_back_to_normal() {
        var found = caseFile(stories.typhoon("story"));

        assertThat(found.path("state").asText()).isEqualTo("CLOSED");
        assertThat(found.path("mode").asText()).isEqualTo("EMERGENCY");
    }

    private static JsonNode caseFile(UUID id) {
        return api.get(Service.DISPATCH, "/api/v1/cases/" + id, Persona.dispatcher())
                .orThrow()
                .body();
    }

    private static JsonNode mediationOf(JsonNode found) {
        var path = "/api/v1/cases/" + found.path("id").asText() + "/mediations";
        return api.get(Service.DISPATCH, path, Persona.mediator())
                .orThrow()
                .body()
                .path("items")
                .path(0);
    }

    private static List<JsonNode> tasks(JsonNode found, String... roles) {
        var wanted = Set.of(roles);
        return found.path("tasks")
                .valueStream()
                .filter(task -> wanted.contains(task.path("role").asText()))
                .toList();
    }

    private static Instant time(JsonNode node, String field) {
        return OffsetDateTime.parse(node.path(field).asText()).toInstant();
    }

    private static String told() {
        return TOLD.toString(StandardCharsets.UTF_8);
    }
}
