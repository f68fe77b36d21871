package org.gridwhistle.dispatch.casefile.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.Closure;
import org.gridwhistle.dispatch.casefile.Done;
import org.gridwhistle.dispatch.casefile.Task;
import org.gridwhistle.dispatch.casefile.fact.CaseState;
import org.gridwhistle.dispatch.casefile.fact.PendingWhistle;
import org.gridwhistle.dispatch.casefile.fact.Phase;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;
import org.gridwhistle.dispatch.casefile.fact.Tier;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;
import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.deadline.Urgency;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A case in a list, and the answer to every command. What is not known yet is null.
 *
 * @param mode      in which it was reported 平急状态
 * @param emergency the gravest one then, or null
 * @param lamp      how it stands with time
 */
public record CaseSummary(
        UUID id,
        String number,
        String title,
        CaseState state,
        Phase phase,
        int round,
        long version,
        String matterCode,
        String matterName,
        Urgency urgency,
        String gridCode,
        String gridLabel,
        String leadUnit,
        String channel,
        String source,
        Instant reportedAt,
        Instant acceptedAt,
        Instant dispatchDue,
        Instant handleDue,
        Instant closedAt,
        ResultCode resultCode,
        Mode mode,
        UUID emergency,
        @JsonUnwrapped Lamp lamp,
        WhistleLevel level,
        Tier tier,
        WhistleLevel pendingWhistle,
        List<String> tags) {

    public static CaseSummary of(Case now, Lamp lamp) {
        var file = now.file();
        var closure = now instanceof Done done ? done.closure() : new Closure(null, null, null, null);
        return new CaseSummary(
                file.id(),
                file.number(),
                file.report().title(),
                now.state(),
                now.state().phase(),
                file.round(),
                file.version(),
                file.subject().matterCode(),
                file.subject().matterName(),
                file.subject().urgency(),
                file.subject().gridCode(),
                file.subject().gridLabel(),
                file.lead().map(Task::unit).orElse(null),
                file.report().channel(),
                file.report().source(),
                file.report().reportedAt(),
                file.times().acceptedAt(),
                file.times().dispatchDue(),
                file.times().handleDue(),
                closure.at(),
                closure.resultCode(),
                file.readiness().mode(),
                file.readiness().emergency(),
                lamp,
                file.calling().rank().level(),
                file.calling().rank().tier(),
                now.pendingWhistle().map(PendingWhistle::level).orElse(null),
                file.calling().tags());
    }
}
