package org.gridwhistle.dispatch.casefile;

import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.CaseRejected;
import org.gridwhistle.dispatch.casefile.event.CaseVerified;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.RejectReason;
import org.gridwhistle.dispatch.casefile.fact.Subject;

/** 核实中: the grid worker is on his way to look. */
public record Verifying(CaseFile file) implements Open {

    @Override
    public CaseState state() {
        return CaseState.VERIFYING;
    }

    @Override
    public Verifying with(CaseFile changed) {
        return new Verifying(changed);
    }

    /** 属实: accepts it at once. @param subject complete */
    public Decision<Case, CaseEvent> confirm(Subject subject, String note, List<String> photos, Setting setting) {
        var steps = new Steps(this, setting)
                .noting(file -> file.showing(before(photos)), head -> new CaseVerified(head, note, photos));
        return Accepted.after(steps, subject, note).done();
    }

    /** 不属实. */
    public Decision<Case, CaseEvent> rejectUntrue(String note, List<String> photos, Setting setting) {
        return new Steps(this, setting)
                .to(
                        file -> new Rejected(file.showing(before(photos))),
                        head -> new CaseRejected(head, RejectReason.UNTRUE, note))
                .done();
    }

    public Decision<Case, CaseEvent> startSelfHandling(String note, Setting setting) {
        return SelfHandling.start(this, note, setting);
    }

    private static List<Evidence> before(List<String> photos) {
        return photos.stream()
                .map(photo -> new Evidence(Evidence.Kind.BEFORE, photo))
                .toList();
    }
}
