package org.gridwhistle.dispatch.mediation;

import java.util.List;
import java.util.stream.Stream;

import org.gridwhistle.chassis.testing.Contracts;
import org.gridwhistle.chassis.time.InstantsInZone;
import org.gridwhistle.dispatch.dossier.Step;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the other services hear keeps its contract, and tells nothing personal. */
class MediationMessagesTest {

    private static final ObjectMapper JSON = houseMapper();

    @Test
    void every_message_keeps_its_schema_and_has_the_fields_of_its_example() throws Exception {
        var steps = steps();
        for (var step : steps) {
            var payload = JSON.writeValueAsString(step.news().payload());
            assertThat(Contracts.violations(step.type(), payload))
                    .as("%s %s", step.type(), payload)
                    .isEmpty();
            assertThat(JSON.readTree(payload).fieldNames())
                    .toIterable()
                    .as(step.type())
                    .containsExactlyInAnyOrderElementsOf(Contracts.exampleJson("dispatch", step.type())::fieldNames);
            assertThat(payload).doesNotContain("弯头", "看过", "不成");
        }
        assertThat(steps.stream().map(Step::type).distinct())
                .containsExactlyInAnyOrderElementsOf(Contracts.types("dispatch").stream()
                        .filter(type -> type.startsWith("grid.mediation."))
                        .toList());
    }

    @Test
    void a_message_goes_to_the_topic_of_cases_under_its_case() {
        assertThat(steps()).allSatisfy(step -> {
            assertThat(step.news().topic()).isEqualTo("grid.cases");
            assertThat(step.news().key()).isEqualTo(Disputes.CASE);
        });
    }

    private static List<Step> steps() {
        return Stream.of(
                        MediationActs.open(Disputes.PARTIES, false, null).on(Disputes.unopened(), Disputes.NOW),
                        MediationActs.investigate("看过", List.of(Disputes.PHOTO)).on(Disputes.opened(), Disputes.NOW),
                        MediationActs.fixEvidence(List.of(Disputes.PHOTO)).on(Disputes.inSession(), Disputes.NOW),
                        MediationActs.formPanel(Disputes.PANEL).on(Disputes.investigated(), Disputes.NOW),
                        MediationActs.holdSession(Disputes.APART).on(Disputes.withPanel(), Disputes.NOW),
                        MediationActs.agree(Disputes.AGREEMENT).on(Disputes.inSession(), Disputes.NOW),
                        MediationActs.recheck(true, "已履行").on(Disputes.agreed(), Disputes.NOW),
                        MediationActs.fail("不成").on(Disputes.inSession(), Disputes.NOW),
                        MediationActs.refer(new Referral(Referral.To.LITIGATION, "起诉"))
                                .on(Disputes.failed(), Disputes.NOW),
                        MediationActs.splitOff("跟踪").on(Disputes.inSession(), Disputes.NOW))
                .flatMap(decision -> Disputes.accepted(decision).events().stream())
                .toList();
    }

    private static ObjectMapper houseMapper() {
        var mapper = JsonMapper.builder()
                .findAndAddModules()
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        new InstantsInZone().customize(mapper);
        return mapper;
    }
}
