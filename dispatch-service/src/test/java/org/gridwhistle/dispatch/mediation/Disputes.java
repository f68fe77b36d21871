package org.gridwhistle.dispatch.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.dispatch.dossier.Act;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

import static org.assertj.core.api.Assertions.assertThat;

/** Mediations for unit tests, in the state that a test begins with, on a fixed morning. */
final class Disputes {

    static final Actor MEDIATOR = new Actor("mediator-1", Roles.MEDIATOR, "329901001", null);
    static final Instant MORNING = Instant.parse("2026-05-11T01:00:00Z");
    static final Moment NOW = new Moment(MEDIATOR, MORNING);
    static final UUID CASE = new UUID(7, 7);
    static final List<Party> PARTIES = List.of(new Party(Side.A, "p-1"), new Party(Side.B, "p-2"));
    static final Exhibit PHOTO =
            new Exhibit("photo-1", Digests.sha256("photo"), "image/jpeg", MORNING.minusSeconds(3600));
    static final Panel PANEL = new Panel(List.of("EX-1"), List.of(), List.of("r-1", "r-2"), List.of(Side.A, Side.B));
    static final Session APART =
            new Session(Session.Kind.BACK_TO_BACK, MORNING.minusSeconds(60), List.of(Side.A), "甲方愿意更换弯头");
    static final Agreement AGREEMENT =
            Agreement.of("甲方加装PVC弯头,乙方加装排气管", List.of(new Agreement.Term(Side.A, "加装弯头", LocalDate.of(2026, 5, 20))));

    private Disputes() {}

    static Mediation unopened() {
        return new Unopened(
                MediationFile.of(new UUID(1, 2), CASE, "329901-20260510-000001", "329901001001003"), true, false);
    }

    static Mediation opened() {
        return after(unopened(), MediationActs.open(PARTIES, false, null));
    }

    static Mediation investigated() {
        return after(opened(), MediationActs.investigate("油烟管正对窗口", List.of(PHOTO)));
    }

    static Mediation withPanel() {
        return after(investigated(), MediationActs.formPanel(PANEL));
    }

    static Mediation inSession() {
        return after(withPanel(), MediationActs.holdSession(APART));
    }

    static Mediation agreed() {
        return after(inSession(), MediationActs.agree(AGREEMENT));
    }

    static Mediation failed() {
        return after(inSession(), MediationActs.fail("乙方不同意"));
    }

    static Mediation after(Mediation before, Act<Mediation> act) {
        return accepted(act.on(before, NOW)).state();
    }

    static Decision.Accepted<Mediation, Step> accepted(Decision<Mediation, Step> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted<Mediation, Step>) decision;
    }

    /** The code of the refusal. */
    static String refusal(Mediation before, Act<Mediation> act) {
        var decision = act.on(before, NOW);
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        return ((Decision.Rejected<Mediation, Step>) decision).refusal().code();
    }
}
