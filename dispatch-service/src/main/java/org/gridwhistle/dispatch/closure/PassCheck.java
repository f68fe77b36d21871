package org.gridwhistle.dispatch.closure;

import java.util.List;
import java.util.stream.Stream;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.CaseProblem;
import org.gridwhistle.dispatch.casefile.PendingCheck;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;

/**
 * 核查通过: the case is closed with a result.
 *
 * @param publicText what the reporter and the public read
 * @param evidence   what the checker shows himself
 */
public record PassCheck(ResultCode resultCode, String publicText, List<Evidence> evidence) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        if (!(now instanceof PendingCheck pending)) {
            return now.refuse();
        }
        var objection = CheckRules.objection(now.file(), setting.actor());
        if (objection.isPresent()) {
            return Decision.reject(objection.get());
        }
        if (now.file().awaited().mediation()) {
            return Decision.reject(CaseProblem.MEDIATION_UNDECIDED);
        }
        var rule = now.file().subject().matter().evidence();
        var proof = new Proof(Stream.concat(now.file().shown().stream(), evidence.stream()));
        return proof.suffices(rule, resultCode)
                ? pending.pass(resultCode, publicText, setting)
                : Decision.reject(CaseProblem.EVIDENCE_MISSING, rule);
    }
}
