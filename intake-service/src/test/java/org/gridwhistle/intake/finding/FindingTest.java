package org.gridwhistle.intake.finding;

import java.util.UUID;

import org.gridwhistle.chassis.testing.CloudEvent;
import org.gridwhistle.chassis.testing.Contracts;
import org.gridwhistle.intake.ComponentTest;
import org.gridwhistle.intake.TestCity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

/** What campaigns 专项排查 find comes in as reports. */
@QuarkusTest
class FindingTest extends ComponentTest {

    private static final String TOPIC = "grid.checklists";
    private static final String TYPE = "grid.checklist.finding-recorded.v1";

    @BeforeEach
    void campaignsAreASource() {
        if (directory.city().source("CAMPAIGN").isEmpty()) {
            probe.send("grid.reference", TestCity.message(TestCity.source("CAMPAIGN", "CAMPAIGN", "HIGH", true)));
            await().until(() -> directory.city().source("CAMPAIGN").isPresent());
        }
    }

    @Test
    void a_finding_is_one_report_under_its_own_id_however_often_it_is_told() {
        var finding = finding();
        var id = finding.get("findingId").asText();
        probe.send(
                TOPIC, event(finding), event(finding), event(finding.deepCopy().put("campaignId", id)));
        var last = finding();
        probe.send(TOPIC, event(last));

        var message = probe.awaitOne("grid.events", "grid.event.reported.v1", id);
        assertThat(Contracts.violations(message.type(), message.data())).isEmpty();
        assertThat(message.json().get("source").asText()).isEqualTo("CAMPAIGN");
        assertThat(message.json().get("sourceEventId").asText()).isEqualTo(id);
        assertThat(message.json().get("title").asText()).isEqualTo("燃气安全专项排查:软管未老化、未超期");
        assertThat(message.json().get("description").asText()).isEqualTo("软管老化开裂");
        assertThat(message.json().at("/attachments/0/id").asText()).isEqualTo("photo-9");
        as(DISPATCHER).get(EVENTS + "/" + id).then().statusCode(200).body("gridCode", is(TestCity.GRID_003));

        var after = probe.awaitOne(
                "grid.events", "grid.event.reported.v1", last.get("findingId").asText());
        assertThat(after).isNotNull();
        assertThat(probe.all("grid.events").stream().filter(one -> id.equals(one.key())))
                .hasSize(1);
    }

    @Test
    void what_does_not_fit_the_city_is_put_aside_with_the_reason_and_the_others_go_on() {
        var unfit = finding().put("gridCode", "329901001001777");
        var fit = finding();
        probe.send(TOPIC, event(unfit), event(fit));
        probe.awaitOne(
                "grid.events", "grid.event.reported.v1", fit.get("findingId").asText());
        var letter = probe.awaitOne(TOPIC + ".dlq", TYPE, unfit.get("findingId").asText());
        assertThat(letter.headers().get("dlq_reason")).contains("UNKNOWN_GRID");
        as(DISPATCHER)
                .get(EVENTS + "/" + unfit.get("findingId").asText())
                .then()
                .statusCode(404);
    }

    @Test
    void a_matter_that_the_catalog_does_not_know_waits_for_classification() {
        var finding = finding().put("matterCode", "999999");
        probe.send(TOPIC, event(finding));
        var message = probe.awaitOne(
                "grid.events",
                "grid.event.reported.v1",
                finding.get("findingId").asText());
        assertThat(message.json().get("matterCode").isNull()).isTrue();
    }

    /** Dispatch's own example under an id that was never used. */
    private static ObjectNode finding() {
        return ((ObjectNode) Contracts.exampleJson("dispatch", TYPE))
                .put("findingId", UUID.randomUUID().toString());
    }

    private static CloudEvent event(ObjectNode finding) {
        return CloudEvent.of(TYPE, finding.get("findingId").asText(), finding.toString());
    }
}
