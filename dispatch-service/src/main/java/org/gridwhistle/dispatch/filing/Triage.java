package org.gridwhistle.dispatch.filing;

import java.util.Set;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Accepted;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseFile;
import org.gridwhistle.dispatch.casefile.Reported;
import org.gridwhistle.dispatch.casefile.SelfHandling;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.deadline.Urgency;
import org.gridwhistle.dispatch.whistle.StraightThrough;

/**
 * What becomes of a report before any person looks at it. A trusted source's is accepted, and dispatched if the list leaves no
 * choice and, where the place wants that, the grid does not come first; a little trusted one's is verified if its matter asks for it; the rest waits for the centre. In an emergency that allows it
 * nothing waits that the list can place.
 */
final class Triage {

    /** Where grid workers report what they come upon. */
    private static final Set<String> GRID_CHANNELS = Set.of("PATROL", "MICRO_REPORT");

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
                    accepted -> isForTheGrid(accepted.file(), setting)
                            ? accepted.unchanged()
                            : StraightThrough.dispatch((Accepted) accepted, setting));
        }
        if (trust == Trust.LOW && subject.matter().verifyBeforeAccept()) {
            return reported.requestVerification(null, setting);
        }
        return opened.unchanged();
    }

    /** 自处置优先: what the grid found, may handle, and can wait. */
    private static boolean isForTheGrid(CaseFile file, Setting setting) {
        var subject = file.subject();
        return setting.rules().gridFirst()
                && GRID_CHANNELS.contains(file.report().channel())
                && subject.urgency() != Urgency.URGENT
                && !SelfHandling.isBarred(subject, setting);
    }
}
