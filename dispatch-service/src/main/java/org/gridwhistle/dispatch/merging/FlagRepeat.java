package org.gridwhistle.dispatch.merging;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.dispatch.casefile.Binding;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.Ties;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** 重复诉求: a case repeats an earlier one. Said again, it changes nothing. */
public record FlagRepeat(UUID aggregateId, UUID of, Ties.Repeat.Kind kind) implements CaseCommand {

    @Override
    public Decision<Case, CaseEvent> decide(Case now, Setting setting) {
        return now == null ? Decision.reject(CommonProblem.NOT_FOUND) : Binding.flagRepeat(now, of, kind, setting);
    }
}
