package org.gridwhistle.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.gridwhistle.chassis.testing.PrivateServers;
import org.gridwhistle.chassis.testing.TestServers;
import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.CitySize;
import org.gridwhistle.samplecity.http.Api;
import org.gridwhistle.samplecity.imports.Importer;
import org.gridwhistle.samplecity.play.Run;
import org.gridwhistle.samplecity.replay.MessageFile;
import org.gridwhistle.samplecity.replay.Pace;
import org.gridwhistle.samplecity.services.Services;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A city's messages are played until every case is closed; then the four services' books agree with one another and with the simulator's. */
class MainJobIT {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void every_message_becomes_a_closed_case_and_the_audit_is_clean() {
        try (var house = new House(TestServers.get());
                var api = WholeHouse.start(house)) {
            assertThat(play(api)).as(told.toString(StandardCharsets.UTF_8)).isTrue();
        }
    }

    @Test
    void the_same_holds_when_the_broker_is_killed_in_the_middle_of_it() {
        try (var servers = PrivateServers.start(
                        Path.of("target", "private-servers", UUID.randomUUID().toString()));
                var house = new House(servers.addresses());
                var api = WholeHouse.start(house)) {
            var played = CompletableFuture.supplyAsync(() -> play(api));
            await().atMost(LONG)
                    .until(() -> house.topics().all("grid.cases").stream()
                            .anyMatch(message -> "grid.case.closed.v1".equals(message.type())));
            servers.broker().kill();
            servers.broker().start();
            assertThat(played.join()).as(told.toString(StandardCharsets.UTF_8)).isTrue();
        }
    }

    private boolean play(Api api) {
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        var services = Services.over(api);
        var city = City.of(CitySize.DEMO);
        new Importer(services, out).bringIfMissing(city);
        var messages = MessageFile.readResource("/demo/messages.csv");
        var run = new Run(services, out);
        return run.settle(run.play(city, messages, Pace.FLAT_OUT, "acceptance"));
    }
}
