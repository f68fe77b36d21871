package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.event.CallbackExcluded;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.RecheckRecorded;
import org.gridwhistle.dispatch.casefile.fact.Evaluation;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.Party;
import org.gridwhistle.dispatch.casefile.fact.Rating;
import org.gridwhistle.dispatch.casefile.fact.Recheck;

/** 办结以后: the case has a result. What follows shows whether it holds, and may open it again. */
public sealed interface Done extends Followed permits Closed, Evaluated {

    Closure closure();

    /** 重开: back to the centre, for another round. */
    default Decision<Case, CaseEvent> reopen(String reason, Party by, Setting setting) {
        return Reopening.reopen(this, reason, by, setting);
    }

    /** 评价, once for each side; after the resident's nobody is waited for any more. */
    default Decision<Case, CaseEvent> rate(Rating rating, Setting setting) {
        return Rated.note(this, rating, setting)
                .map(steps -> rating.rater() == Party.RESIDENT ? Evaluated.after(steps, Evaluation.By.RATING) : steps)
                .map(Steps::done)
                .orElseGet(() -> Decision.reject(CaseProblem.RATED_ALREADY));
    }

    default Decision<Case, CaseEvent> excludeCallback(int attempt, String reason, Setting setting) {
        var callback = file().review().callbacks(file().round()).stream()
                .filter(known -> known.attempt() == attempt)
                .findFirst();
        if (callback.isEmpty()) {
            return Decision.reject(Refusal.ofField("attempt", CaseProblem.UNKNOWN_CALLBACK, attempt));
        }
        if (callback.get().by().equals(setting.actor().id())) {
            return Decision.reject(CaseProblem.SECOND_PERSON_REQUIRED);
        }
        if (callback.get().exclusion() != null) {
            return Decision.reject(CaseProblem.CALLBACK_EXCLUDED_ALREADY);
        }
        return new Steps(this, setting)
                .noting(
                        file -> file.review(
                                review -> review.called(callback.get().excluded(reason))),
                        head -> new CallbackExcluded(head, attempt, reason))
                .done();
    }

    /** 复查 is planned. @param at in the future */
    default Decision<Case, CaseEvent> scheduleRecheck(Instant at, String note, Setting setting) {
        if (!at.isAfter(setting.now())) {
            return Decision.reject(Refusal.ofField("at", CaseProblem.NOT_IN_FUTURE));
        }
        var planned = file().review().recheck();
        if (planned != null && planned.isOpen()) {
            return Decision.reject(CaseProblem.RECHECK_PENDING);
        }
        return Rechecking.plan(new Steps(this, setting), new Recheck(at, false, note, null))
                .done();
    }

    /** 复查 has been made. What relapsed may be opened again at any time. */
    default Decision<Case, CaseEvent> recordRecheck(
            Recheck.Result result, String note, List<Evidence> evidence, Setting setting) {
        var planned = file().review().recheck();
        if (planned == null || !planned.isOpen()) {
            return Decision.reject(CaseProblem.NO_RECHECK_PENDING);
        }
        return new Steps(this, setting)
                .noting(
                        file -> file.showing(evidence).review(review -> review.rechecking(planned.found(result))),
                        head -> new RecheckRecorded(head, result, note, evidence))
                .done();
    }
}
