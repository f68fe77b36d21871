package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Suspension;

/** 挂账/缓办: approved to stand still. What units tell meanwhile is kept; the case follows it when it goes on. */
public record Suspended(CaseFile file, Suspension suspension) implements Open, Watched {

    @Override
    public CaseState state() {
        return CaseState.SUSPENDED;
    }

    @Override
    public Suspended with(CaseFile changed) {
        return new Suspended(changed, suspension);
    }

    /** Goes on where it stopped, or further if the units have come further. */
    public Decision<Case, CaseEvent> resume(String note, Setting setting) {
        return resume(false, note, setting);
    }

    boolean isReviewDue(Setting setting) {
        return !setting.now().isBefore(suspension.reviewAt());
    }

    /** Goes on by itself once the time for it has come. */
    public Decision<Case, CaseEvent> resumeWhenDue(Setting setting) {
        return isReviewDue(setting) ? resume(true, null, setting) : unchanged();
    }

    private Decision<Case, CaseEvent> resume(boolean isAutomatic, String note, Setting setting) {
        return Following.catchUp(Suspending.resume(this, isAutomatic, note, setting))
                .done();
    }
}
