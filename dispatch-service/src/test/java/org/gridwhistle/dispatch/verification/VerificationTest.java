package org.gridwhistle.dispatch.verification;

import java.util.List;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.Accepted;
import org.gridwhistle.dispatch.casefile.Rejected;
import org.gridwhistle.dispatch.casefile.Verifying;
import org.gridwhistle.dispatch.casefile.event.CaseRejected;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.RejectReason;
import org.gridwhistle.dispatch.casefile.fact.Trust;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VerificationTest {

    private static final List<String> PHOTOS = List.of("photo-1");

    private final Desk desk = new Desk();

    @Test
    void what_is_found_true_is_accepted_at_once() {
        desk.report(SampleCity.NOISE, Trust.LOW).act(Desk.WORKER, new ConfirmVerified(null, "属实", PHOTOS));
        assertThat(desk.now()).isInstanceOf(Accepted.class);
        assertThat(desk.events())
                .extracting(event -> event.head().state())
                .containsExactly(CaseState.VERIFYING, CaseState.ACCEPTED);
        assertThat(desk.file().shown()).containsExactly(new Evidence(Evidence.Kind.BEFORE, "photo-1"));
    }

    @Test
    void what_is_found_untrue_ends_there() {
        desk.report(SampleCity.NOISE, Trust.LOW).act(Desk.WORKER, new RejectUntrue("现场没有施工", PHOTOS));
        assertThat(desk.now()).isInstanceOf(Rejected.class);
        assertThat(desk.event(CaseRejected.class).reasonCode()).isEqualTo(RejectReason.UNTRUE);
    }

    @Test
    void a_verification_shows_what_was_seen() {
        desk.report(SampleCity.NOISE, Trust.LOW).act(Desk.WORKER, new ConfirmVerified(null, "属实", List.of()));
        assertThat(desk.refusal().code()).isEqualTo("EVIDENCE_MISSING");
        desk.act(Desk.WORKER, new RejectUntrue("现场没有施工", List.of()));
        assertThat(desk.refusal().code()).isEqualTo("EVIDENCE_MISSING");
    }

    @Test
    void the_grid_worker_may_know_better_what_it_is() {
        desk.report(null, Trust.MEDIUM).act(Desk.DISPATCHER, new RequestVerification("请看看"));
        assertThat(desk.now()).isInstanceOf(Verifying.class);
        desk.act(Desk.WORKER, new ConfirmVerified(null, "属实", PHOTOS));
        assertThat(desk.refusal().errors()).hasSize(1);
        desk.act(Desk.WORKER, new ConfirmVerified(SampleCity.FLOODING.code(), "是进水", PHOTOS));
        assertThat(desk.file().subject().matter()).isEqualTo(SampleCity.FLOODING);
    }

    @Test
    void nobody_can_be_sent_to_an_unknown_place() {
        desk.report(SampleCity.NOISE.code(), null, Trust.MEDIUM, false)
                .act(Desk.DISPATCHER, new RequestVerification(null));
        assertThat(desk.refusal().code()).isEqualTo("GRID_UNDECIDED");
    }
}
