package org.gridwhistle.dispatch.mediation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Act;
import org.gridwhistle.dispatch.dossier.Step;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Random lives of mediations against the table of the field. */
class MediationModelTest {

    private static final int LIVES = 2_000;
    private static final int WISHES = 15;

    private static final Map<String, Act<Mediation>> ACTS = Map.of(
            "open", MediationActs.open(Disputes.PARTIES, false, null),
            "investigate", MediationActs.investigate("看过", List.of(Disputes.PHOTO)),
            "fix", MediationActs.fixEvidence(List.of(Disputes.PHOTO)),
            "panel", MediationActs.formPanel(Disputes.PANEL),
            "session", MediationActs.holdSession(Disputes.APART),
            "agree", MediationActs.agree(Disputes.AGREEMENT),
            "keep", MediationActs.recheck(true, "已履行"),
            "break", MediationActs.recheck(false, "未履行"),
            "fail", MediationActs.fail("不成"),
            "refer", MediationActs.refer(new Referral(Referral.To.ARBITRATION, "转仲裁")));

    /** What each state knows, and where it leads. */
    private static final Map<String, Map<String, String>> TABLE = Map.of(
            "UNOPENED", Map.of("open", "OPENED"),
            "OPENED", Map.of("investigate", "INVESTIGATED", "fix", "OPENED", "fail", "FAILED"),
            "INVESTIGATED", Map.of("fix", "INVESTIGATED", "panel", "PANEL_FORMED", "fail", "FAILED"),
            "PANEL_FORMED", Map.of("fix", "PANEL_FORMED", "session", "IN_SESSION", "fail", "FAILED"),
            "IN_SESSION", Map.of("fix", "IN_SESSION", "session", "IN_SESSION", "agree", "AGREED", "fail", "FAILED"),
            "AGREED", Map.of("keep", "PERFORMED", "break", "FAILED"),
            "PERFORMED", Map.of(),
            "FAILED", Map.of("refer", "REFERRED"),
            "REFERRED", Map.of());

    @Test
    void a_mediation_goes_where_the_table_leads_and_nowhere_else() {
        var names = ACTS.keySet().stream().sorted().toList();
        var met = new HashSet<String>();
        for (var seed = 0; seed < LIVES; seed++) {
            var random = new Random(seed);
            var now = Disputes.unopened();
            for (var i = 0; i < WISHES; i++) {
                var wish = names.get(random.nextInt(names.size()));
                now = tried(now, wish, seed);
                met.add(now.stateName());
            }
        }
        met.add("UNOPENED");
        assertThat(met).isEqualTo(TABLE.keySet());
    }

    private static Mediation tried(Mediation before, String wish, int seed) {
        var expected = TABLE.get(before.stateName()).get(wish);
        return switch (ACTS.get(wish).on(before, Disputes.NOW)) {
            case Decision.Rejected<Mediation, Step>(var refusal) -> {
                assertThat(expected)
                        .as("seed %d: %s in %s", seed, wish, before.state())
                        .isNull();
                assertThat(refusal.code()).isEqualTo("MEDIATION_WRONG_STATE");
                yield before;
            }
            case Decision.Accepted<Mediation, Step>(var after, var steps) -> {
                assertThat(after.stateName())
                        .as("seed %d: %s in %s", seed, wish, before.state())
                        .isEqualTo(expected);
                assertThat(after.version()).as("seed %d", seed).isEqualTo(before.version() + 1);
                assertThat(steps).hasSize(1);
                assertThat(after.file().bundle().intact()).as("seed %d", seed).isTrue();
                var fixedBefore = before.file().bundle().pieces();
                assertThat(after.file().bundle().pieces().subList(0, fixedBefore.size()))
                        .as("seed %d", seed)
                        .isEqualTo(fixedBefore);
                yield after;
            }
        };
    }
}
