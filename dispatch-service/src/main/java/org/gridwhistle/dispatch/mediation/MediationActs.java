package org.gridwhistle.dispatch.mediation;

import java.util.List;

import org.gridwhistle.dispatch.dossier.Act;

/** What people may do with a mediation; each act on the states that know it. */
final class MediationActs {

    private MediationActs() {}

    static Act<Mediation> open(List<Party> parties, boolean followUp, String note) {
        return (now, moment) ->
                now instanceof Unopened unopened ? unopened.open(parties, followUp, note, moment) : now.refuse();
    }

    static Act<Mediation> investigate(String findings, List<Exhibit> shown) {
        return (now, moment) ->
                now instanceof Opened opened ? opened.investigate(findings, shown, moment) : now.refuse();
    }

    static Act<Mediation> fixEvidence(List<Exhibit> shown) {
        return (now, moment) -> now instanceof UnderMediation under ? under.fix(shown, moment) : now.refuse();
    }

    static Act<Mediation> formPanel(Panel panel) {
        return (now, moment) ->
                now instanceof Investigated investigated ? investigated.form(panel, moment) : now.refuse();
    }

    static Act<Mediation> holdSession(Session session) {
        return (now, moment) -> now instanceof AtTheTable table ? table.sit(session, moment) : now.refuse();
    }

    static Act<Mediation> agree(Agreement agreement) {
        return (now, moment) -> now instanceof InSession sitting ? sitting.agree(agreement, moment) : now.refuse();
    }

    static Act<Mediation> recheck(boolean performed, String note) {
        return (now, moment) -> now instanceof Agreed agreed ? agreed.recheck(performed, note, moment) : now.refuse();
    }

    static Act<Mediation> fail(String reason) {
        return (now, moment) -> now instanceof UnderMediation under ? under.fail(reason, moment) : now.refuse();
    }

    static Act<Mediation> refer(Referral referral) {
        return (now, moment) -> now instanceof Failed failed ? failed.refer(referral, moment) : now.refuse();
    }

    static Act<Mediation> splitOff(String note) {
        return (now, moment) -> now.splitOff(note, moment);
    }
}
