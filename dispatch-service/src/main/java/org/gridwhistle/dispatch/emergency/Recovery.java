package org.gridwhistle.dispatch.emergency;

import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.emergency.EmergencyEvent.Kind;

/** 恢复: cases are handled as ever again; what was learned is written down before it ends. */
public record Recovery(EmergencyFile file) implements Emergency {

    @Override
    public Mode mode() {
        return Mode.RECOVERY;
    }

    @Override
    public Recovery with(EmergencyFile changed) {
        return new Recovery(changed);
    }

    public Decision<Emergency, EmergencyEvent> review(
            String findings, List<Review.Measure> measures, EmergencySetting setting) {
        var review = new Review(findings, measures, setting.actor().id(), setting.now());
        return noting(changed -> changed.reviewed(review), Kind.REVIEWED, findings, setting);
    }

    public Decision<Emergency, EmergencyEvent> close(String note, EmergencySetting setting) {
        return file.review() == null
                ? Decision.reject(EmergencyProblem.REVIEW_MISSING)
                : Emergency.step(file, Ended::new, Kind.ENDED, note, setting);
    }
}
