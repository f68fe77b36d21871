package org.gridwhistle.dispatch.casefile;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.CaseMerged;
import org.gridwhistle.dispatch.casefile.event.CaseUnmerged;
import org.gridwhistle.dispatch.casefile.fact.CaseState;

/**
 * 已并单: it is handled with another case and follows that one's result. No unit works for it and no clock runs; its reporter and his
 * callback stay its own.
 *
 * @param master the case that it follows
 */
public record Merged(CaseFile file, UUID master, String masterNumber) implements Case {

    private static final String WITHDRAWN_BECAUSE = "MERGED";

    @Override
    public CaseState state() {
        return CaseState.MERGED;
    }

    @Override
    public Merged with(CaseFile changed) {
        return new Merged(changed, master, masterNumber);
    }

    /** 并单. A pause that lasts ends with it, and stays counted. @param child open */
    public static Decision<Case, CaseEvent> into(Case master, Case child, String note, Setting setting) {
        var steps = new Steps(Suspending.counted(child, setting), setting).withdrawAll(WITHDRAWN_BECAUSE);
        var number = master.file().number();
        return steps.to(
                        file -> new Merged(file, master.id(), number),
                        head -> new CaseMerged(head, master.id(), number, note))
                .done();
    }

    /** 拆单: it waits for the centre again, and its clocks run from where they began. */
    public Decision<Case, CaseEvent> unmerge(String note, Setting setting) {
        return new Steps(this, setting)
                .to(
                        file -> file.times().acceptedAt() == null
                                ? new Reported(file)
                                : new Accepted(file.leaningOn(null).times(times -> times.undispatched())),
                        head -> new CaseUnmerged(head, master, note))
                .done();
    }
}
