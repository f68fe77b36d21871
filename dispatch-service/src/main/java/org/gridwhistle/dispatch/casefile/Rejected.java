package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseAppealed;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.Party;
import org.gridwhistle.dispatch.casefile.fact.Review;

/** 不予受理. The centre looks once more if somebody appeals; after that, it ends here. */
public record Rejected(CaseFile file) implements Case {

    @Override
    public CaseState state() {
        return CaseState.REJECTED;
    }

    @Override
    public Rejected with(CaseFile changed) {
        return new Rejected(changed);
    }

    /** 申诉 */
    public Decision<Case, CaseEvent> appeal(String reason, Party by, Setting setting) {
        if (file.review().appealed()) {
            return Decision.reject(CaseProblem.APPEALED_ALREADY);
        }
        return new Steps(this, setting)
                .to(file -> new Reported(file.review(Review::afterAppeal)), head -> new CaseAppealed(head, reason, by))
                .done();
    }
}
