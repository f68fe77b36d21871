package org.gridwhistle.dispatch.whistle;

import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Accepted;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityLine;

/**
 * 直派: dispatches without a person's look, where the source is trusted with it and the town's lists hold exactly one line for the
 * matter, under no condition, whose units may be called.
 */
public final class StraightThrough {

    private StraightThrough() {}

    /** Leaves the case as it is where a person has to look. */
    public static Decision<Case, CaseEvent> dispatch(Accepted accepted, Setting setting) {
        var file = accepted.file();
        var lines = Lines.of(file.subject(), setting.reference());
        if (!file.report().straightThrough()
                || lines.size() != 1
                || !lines.getFirst().isUnconditional()) {
            return accepted.unchanged();
        }
        return mayBeCalled(lines.getFirst(), lines, setting)
                ? call(accepted, lines.getFirst(), setting)
                : accepted.unchanged();
    }

    /** 应急: takes the first line of the lists whose units may be called, whoever reported and whatever its condition says. */
    public static Decision<Case, CaseEvent> dispatchFirst(Accepted accepted, Setting setting) {
        var lines = Lines.of(accepted.file().subject(), setting.reference());
        return lines.stream()
                .filter(line -> mayBeCalled(line, lines, setting))
                .findFirst()
                .map(line -> call(accepted, line, setting))
                .orElseGet(accepted::unchanged);
    }

    private static boolean mayBeCalled(AuthorityLine line, List<AuthorityLine> lines, Setting setting) {
        var call = Call.of(line);
        return call.complaints(setting.reference()).findAny().isEmpty()
                && WhistleRules.objection(call.whistle(), lines, setting.reference())
                        .isEmpty();
    }

    private static Decision<Case, CaseEvent> call(Accepted accepted, AuthorityLine line, Setting setting) {
        return accepted.dispatch(WhistleLevel.ROUTINE, Call.of(line).whistle(), Lines.ref(line), true, null, setting);
    }
}
