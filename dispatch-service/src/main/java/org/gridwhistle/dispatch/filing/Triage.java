package org.gridwhistle.dispatch.filing;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Accepted;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.Reported;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.whistle.StraightThrough;

/**
 * What becomes of a report before any person looks at it. A trusted source's is accepted, and dispatched if the list leaves no
 * choice; a little trusted one's is verified if its matter asks for it; the rest waits for the centre. In an emergency that allows it
 * nothing waits that the list can place.
 */
final class Triage {

    private Triage() {}

    static Decision<Case, CaseEvent> of(Case opened, Setting setting) {
        var subject = opened.file().subject();
        if (!(opened instanceof Reported reported) || subject.matter() == null || subject.gridCode() == null) {
            return opened.unchanged();
        }
        if (setting.emergencies(subject.gridCode(), subject).autoDispatch()) {
            return Chain.then(
                    reported.accept(subject, null, setting),
                    accepted -> StraightThrough.dispatchFirst((Accepted) accepted, setting));
        }
        var trust = opened.file().report().trust();
        if (trust == Trust.HIGH) {
            return Chain.then(
                    reported.accept(subject, null, setting),
                    accepted -> StraightThrough.dispatch((Accepted) accepted, setting));
        }
        if (trust == Trust.LOW && subject.matter().verifyBeforeAccept()) {
            return reported.requestVerification(null, setting);
        }
        return opened.unchanged();
    }
}
