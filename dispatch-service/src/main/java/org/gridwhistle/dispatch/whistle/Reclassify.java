package org.gridwhistle.dispatch.whistle;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.Classification;
import org.gridwhistle.dispatch.casefile.PendingCheck;
import org.gridwhistle.dispatch.casefile.Reclassification;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.UnderWay;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Subject;

/**
 * 改类: the case is about something else than it was taken for. Who has it keeps it if the lists of the new matter allow; otherwise a
 * new whistle says who has it.
 *
 * @param call who is to have it from now on; null for those who have it
 */
public record Reclassify(Classification classification, Call call, String note) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!now.state().open()) {
            return now.refuse();
        }
        if (call != null && !isAtWork(now)) {
            return Decision.reject(CaseProblem.NOBODY_AT_WORK, now.state());
        }
        var known = now.file().subject();
        return classification.over(known, setting.reference(), subject -> {
            if (call == null && subject.equals(known)) {
                return Decision.reject(CaseProblem.NOTHING_CHANGES);
            }
            return call == null ? asTheyAre(now, subject, setting) : anew(now, subject, setting);
        });
    }

    private static boolean isAtWork(Case now) {
        return now instanceof UnderWay
                || now instanceof PendingCheck && !now.file().selfHandled();
    }

    private Decision<Case, CaseEvent> asTheyAre(Case now, Subject subject, Setting setting) {
        var file = now.file();
        var lead = file.lead();
        if (lead.isEmpty()) {
            return now.reclassify(new Reclassification(subject, null, null, note), setting);
        }
        var lines = Lines.ruling(file, subject, setting.reference());
        return WhistleRules.objection(Present.of(file).whistle(), lines, setting.reference())
                .<Decision<Case, CaseEvent>>map(broken -> Decision.reject(CaseProblem.REROUTE_REQUIRED, broken.code()))
                .orElseGet(() -> now.reclassify(
                        new Reclassification(
                                subject, null, Lines.thatNames(lead.get().unit(), lines), note),
                        setting));
    }

    private Decision<Case, CaseEvent> anew(Case now, Subject subject, Setting setting) {
        return new Vetting(call, null, subject, setting.reference())
                .then((whistle, line) -> now.reclassify(new Reclassification(subject, whistle, line, note), setting));
    }
}
