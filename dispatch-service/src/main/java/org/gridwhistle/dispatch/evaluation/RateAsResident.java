package org.gridwhistle.dispatch.evaluation;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Done;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Party;
import org.gridwhistle.dispatch.casefile.fact.Rating;
import org.gridwhistle.dispatch.casefile.fact.Resolved;

/** 居民评单: the resident says what he thinks of the result, once for each closing. What he leaves out is null. */
public record RateAsResident(Resolved resolved, Integer score, String text) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof Done done)) {
            return now.refuse();
        }
        var resident = setting.actor().id();
        var rating = new Rating(
                done.file().round(), Party.RESIDENT, resident, null, null, null, resolved, score, null, text);
        return done.rate(rating, setting);
    }
}
