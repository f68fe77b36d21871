package org.gridwhistle.dispatch.whistle;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Accepted;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

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
        var line = lines.getFirst();
        var call = Call.of(line);
        var isRefused = call.complaints(setting.reference()).findAny().isPresent()
                || WhistleRules.objection(call.whistle(), lines, setting.reference())
                        .isPresent();
        return isRefused
                ? accepted.unchanged()
                : accepted.dispatch(call.whistle(), Lines.ref(line), true, null, setting);
    }
}
