package org.gridwhistle.dispatch.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.testing.Contracts;
import org.gridwhistle.chassis.time.InstantsInZone;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules of campaigns and their checklists. */
class ChecklistTest {

    private static final int LIVES = 1_000;
    private static final int WISHES = 10;
    private static final Moment NOW =
            new Moment(new Actor("worker-1", Roles.GRID_WORKER, null, null), Instant.parse("2026-07-10T02:00:00Z"));
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 10);
    private static final List<Item> ITEMS =
            List.of(new Item("HOSE", "软管未老化", "030101"), new Item("VALVE", "阀门可关闭", null));

    @Test
    void a_campaign_ends_neither_before_it_starts_nor_before_today() {
        assertThat(refusal(Campaign.draft(campaign(TODAY, TODAY.minusDays(1)), NOW)))
                .isEqualTo("CAMPAIGN_ENDS_BEFORE_IT_STARTS");
        assertThat(refusal(Campaign.draft(campaign(TODAY.minusDays(3), TODAY.minusDays(1)), NOW)))
                .isEqualTo("CAMPAIGN_IN_THE_PAST");
    }

    @Test
    void a_campaign_is_handed_out_once_and_to_somebody() {
        var campaign = campaign(TODAY, TODAY);
        assertThat(refusal(campaign.handOut(0, NOW))).isEqualTo("NO_GRID_IN_SCOPE");
        var handedOut = ((Decision.Accepted<Campaign, Step>) campaign.handOut(2, NOW)).state();
        assertThat(handedOut.stateName()).isEqualTo("HANDED_OUT");
        assertThat(refusal(handedOut.handOut(2, NOW))).isEqualTo("HANDED_OUT_ALREADY");
    }

    @Test
    void nothing_is_inspected_outside_the_campaigns_days() {
        for (var campaign : List.of(
                campaign(TODAY.plusDays(1), TODAY.plusDays(2)), campaign(TODAY.minusDays(2), TODAY.minusDays(1)))) {
            var list = new Checklist(new UUID(1, 2), 1, campaign, "329901001001003", null, List.of(), false);
            assertThat(refusal(list.inspect("面馆", results(true, true), NOW))).isEqualTo("CAMPAIGN_NOT_RUNNING");
        }
    }

    @Test
    void every_item_is_told_of_once() {
        var missing = results(true, true).subList(0, 1);
        assertThat(refusal(list(null).inspect("面馆", missing, NOW))).isEqualTo("ITEMS_DO_NOT_MATCH");
        var twice = List.of(missing.getFirst(), missing.getFirst());
        assertThat(refusal(list(null).inspect("面馆", twice, NOW))).isEqualTo("ITEMS_DO_NOT_MATCH");
    }

    @Test
    void the_list_of_a_single_place_is_for_that_place_and_done_with_it() {
        assertThat(refusal(list("面馆").inspect("药店", results(true, true), NOW))).isEqualTo("ANOTHER_PLACE");
        var done = accepted(list("面馆").inspect("面馆", results(true, true), NOW)).state();
        assertThat(done.done()).isTrue();
        assertThat(refusal(done.inspect("面馆", results(true, true), NOW))).isEqualTo("CHECKLIST_DONE");
    }

    @Test
    void each_fault_is_told_to_intake_under_its_own_id_and_keeps_the_contract() throws Exception {
        var json = JsonMapper.builder().findAndAddModules().build();
        new InstantsInZone().customize(json);
        var decided = accepted(list(null).inspect("面馆", results(false, false), NOW));
        var news = decided.events().stream().filter(step -> step.news() != null).toList();
        assertThat(news)
                .extracting(step -> step.news().key())
                .isEqualTo(decided.state().findings().toList());
        for (var step : news) {
            var payload = json.writeValueAsString(step.news().payload());
            assertThat(Contracts.violations(step.type(), payload)).as(payload).isEmpty();
            assertThat(json.readTree(payload).fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrderElementsOf(Contracts.exampleJson("dispatch", step.type())::fieldNames);
        }
    }

    @Test
    void whatever_is_wished_for_a_done_list_stays_and_no_finding_is_lost() {
        for (var seed = 0; seed < LIVES; seed++) {
            var random = new Random(seed);
            var list = list(random.nextBoolean() ? "面馆" : null);
            var told = 0;
            for (var i = 0; i < WISHES; i++) {
                var results = results(random.nextBoolean(), random.nextBoolean());
                var decision = random.nextInt(4) == 0
                        ? list.finish(NOW)
                        : list.inspect(random.nextBoolean() ? "面馆" : "药店", results, NOW);
                if (decision instanceof Decision.Accepted<Checklist, Step>(var after, var steps)) {
                    assertThat(list.done()).as("seed %d", seed).isFalse();
                    told += (int)
                            steps.stream().filter(step -> step.news() != null).count();
                    list = after;
                }
            }
            assertThat(list.findings()).as("seed %d", seed).hasSize(told).doesNotHaveDuplicates();
            assertThat(list.done() && list.inspections().isEmpty())
                    .as("seed %d", seed)
                    .isFalse();
        }
    }

    private static Campaign campaign(LocalDate from, LocalDate to) {
        return new Campaign(new UUID(1, 1), 1, "329901", "燃气安全专项排查", Campaign.Kind.GAS_SAFETY, ITEMS, from, to, 0);
    }

    private static Checklist list(String place) {
        return new Checklist(new UUID(1, 2), 1, campaign(TODAY, TODAY), "329901001001003", place, List.of(), false);
    }

    private static List<Checklist.Result> results(boolean hose, boolean valve) {
        return List.of(result("HOSE", hose), result("VALVE", valve));
    }

    private static Checklist.Result result(String item, boolean ok) {
        return new Checklist.Result(item, ok, ok ? null : "不合格", List.of(), ok ? null : Ids.next());
    }

    private static Decision.Accepted<Checklist, Step> accepted(Decision<Checklist, Step> decision) {
        return (Decision.Accepted<Checklist, Step>) decision;
    }

    private static String refusal(Decision<?, Step> decision) {
        return ((Decision.Rejected<?, Step>) decision).refusal().code();
    }
}
