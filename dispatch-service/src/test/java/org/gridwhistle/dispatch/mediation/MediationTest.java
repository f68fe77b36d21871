package org.gridwhistle.dispatch.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules of a mediation, one a test. */
class MediationTest {

    @Test
    void a_dispute_goes_from_the_first_look_to_a_kept_agreement() {
        var kept = Disputes.after(Disputes.agreed(), MediationActs.recheck(true, "已加装"));
        assertThat(kept).isInstanceOf(Performed.class);
        assertThat(kept.version()).isEqualTo(6);
        assertThat(((Performed) kept).agreement()).isEqualTo(Disputes.AGREEMENT);
    }

    @Test
    void a_case_waits_until_there_is_an_agreement_or_a_referral() {
        assertThat(List.of(
                        Disputes.opened(),
                        Disputes.investigated(),
                        Disputes.withPanel(),
                        Disputes.inSession(),
                        Disputes.failed()))
                .allMatch(Mediation::holdsTheCase);
        var referred = Disputes.after(
                Disputes.failed(), MediationActs.refer(new Referral(Referral.To.LITIGATION, "请向人民法院起诉")));
        assertThat(List.of(Disputes.agreed(), referred)).noneMatch(Mediation::holdsTheCase);
    }

    @Test
    void a_case_does_not_wait_for_a_mediation_that_is_followed_up_afterwards() {
        var splitOff = Disputes.after(Disputes.inSession(), MediationActs.splitOff("继续跟踪"));
        assertThat(splitOff.holdsTheCase()).isFalse();
        assertThat(splitOff.state()).isEqualTo(MediationState.IN_SESSION);
        assertThat(Disputes.after(Disputes.unopened(), MediationActs.open(Disputes.PARTIES, true, null))
                        .holdsTheCase())
                .isFalse();
        assertThat(Disputes.refusal(splitOff, MediationActs.splitOff("再来"))).isEqualTo("MEDIATION_WRONG_STATE");
    }

    @Test
    void a_closed_case_is_not_mediated_and_no_case_twice_at_once() {
        var file = Disputes.unopened().file();
        var open = MediationActs.open(Disputes.PARTIES, false, null);
        assertThat(Disputes.refusal(new Unopened(file, false, false), open)).isEqualTo("CASE_NOT_OPEN");
        assertThat(Disputes.refusal(new Unopened(file, true, true), open)).isEqualTo("MEDIATION_UNDER_WAY");
    }

    @Test
    void a_side_is_named_once() {
        var twice = List.of(new Party(Side.A, "p-1"), new Party(Side.A, "p-2"));
        assertThat(Disputes.refusal(Disputes.unopened(), MediationActs.open(twice, false, null)))
                .isEqualTo("REPEATED_SIDE");
    }

    @Test
    void fixed_evidence_stays_and_its_digest_tells_of_every_change() {
        var second = new Exhibit("photo-2", Digests.sha256("other"), "image/png", Disputes.MORNING);
        var before = Disputes.investigated().file().bundle();
        var after = Disputes.after(Disputes.investigated(), MediationActs.fixEvidence(List.of(second)))
                .file()
                .bundle();
        assertThat(after.pieces()).startsWith(before.pieces().getFirst()).hasSize(2);
        assertThat(after.pieces().getLast().uploader()).isEqualTo("mediator-1");
        assertThat(after.digest()).isNotEqualTo(before.digest());
        assertThat(after.intact()).isTrue();
        assertThat(new Bundle(after.pieces().reversed(), after.digest()).intact())
                .isFalse();
        assertThat(new Bundle(before.pieces(), after.digest()).intact()).isFalse();
    }

    @Test
    void evidence_from_the_future_is_refused() {
        var tomorrow = new Exhibit("p", Digests.sha256("p"), "image/png", Disputes.MORNING.plusSeconds(1));
        assertThat(Disputes.refusal(Disputes.opened(), MediationActs.investigate("看过", List.of(tomorrow))))
                .isEqualTo("EVIDENCE_FROM_THE_FUTURE");
        assertThat(Disputes.refusal(Disputes.inSession(), MediationActs.fixEvidence(List.of(tomorrow))))
                .isEqualTo("EVIDENCE_FROM_THE_FUTURE");
    }

    @Test
    void an_expert_who_is_related_to_a_party_has_to_stand_back() {
        var related = new Panel(List.of("EX-1", "EX-2"), List.of("EX-2"), List.of(), List.of(Side.A, Side.B));
        assertThat(Disputes.refusal(Disputes.investigated(), MediationActs.formPanel(related)))
                .isEqualTo("EXPERT_RELATED_TO_PARTY");
    }

    @Test
    void nobody_has_a_panel_forced_on_him() {
        var without = new Panel(List.of("EX-1"), List.of(), List.of(), List.of(Side.A));
        assertThat(Disputes.refusal(Disputes.investigated(), MediationActs.formPanel(without)))
                .isEqualTo("PARTY_DID_NOT_CONSENT");
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource({
        "BACK_TO_BACK, A, held",
        "BACK_TO_BACK, A B, WRONG_SIDES_AT_THE_TABLE",
        "FACE_TO_FACE, A B, held",
        "FACE_TO_FACE, B, WRONG_SIDES_AT_THE_TABLE",
        "BACK_TO_BACK, C, UNKNOWN_SIDE"
    })
    void apart_is_one_side_and_together_are_two(Session.Kind kind, String sides, String then) {
        var present = Stream.of(sides.split(" ")).map(Side::valueOf).toList();
        var act = MediationActs.holdSession(new Session(kind, Disputes.MORNING, present, "谈"));
        if (then.equals("held")) {
            assertThat(Disputes.after(Disputes.withPanel(), act)).isInstanceOf(InSession.class);
        } else {
            assertThat(Disputes.refusal(Disputes.withPanel(), act)).isEqualTo(then);
        }
    }

    @Test
    void a_session_is_neither_in_the_future_nor_before_the_last_one() {
        for (var when :
                List.of(Disputes.MORNING.plusSeconds(1), Disputes.APART.heldAt().minusSeconds(1))) {
            var session = new Session(Session.Kind.BACK_TO_BACK, when, List.of(Side.B), "谈");
            assertThat(Disputes.refusal(Disputes.inSession(), MediationActs.holdSession(session)))
                    .isEqualTo("SESSION_TIME_IMPOSSIBLE");
        }
    }

    @Test
    void a_term_is_not_due_before_today_in_the_city() {
        var yesterday = Agreement.of("文本", List.of(new Agreement.Term(Side.A, "修", LocalDate.of(2026, 5, 10))));
        assertThat(Disputes.refusal(Disputes.inSession(), MediationActs.agree(yesterday)))
                .isEqualTo("TERM_IN_THE_PAST");
        var today = Agreement.of("文本", List.of(new Agreement.Term(Side.A, "修", LocalDate.of(2026, 5, 11))));
        assertThat(Disputes.after(Disputes.inSession(), MediationActs.agree(today)))
                .isInstanceOf(Agreed.class);
    }

    @Test
    void a_broken_agreement_has_failed_and_has_to_be_referred() {
        var broken = Disputes.after(Disputes.agreed(), MediationActs.recheck(false, "甲方未加装"));
        assertThat(broken).isInstanceOf(Failed.class);
        assertThat(broken.holdsTheCase()).isTrue();
        var referred =
                Disputes.after(broken, MediationActs.refer(new Referral(Referral.To.JUDICIAL_MEDIATION, "转司法所")));
        assertThat(((Referred) referred).reason()).isEqualTo("甲方未加装");
    }
}
