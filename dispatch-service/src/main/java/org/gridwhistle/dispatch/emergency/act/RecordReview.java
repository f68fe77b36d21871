package org.gridwhistle.dispatch.emergency.act;

import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.EmergencyAct;
import org.gridwhistle.dispatch.emergency.EmergencyEvent;
import org.gridwhistle.dispatch.emergency.EmergencySetting;
import org.gridwhistle.dispatch.emergency.Recovery;
import org.gridwhistle.dispatch.emergency.Review;

/** 复盘. */
public record RecordReview(String findings, List<Review.Measure> measures) implements EmergencyAct {

    @Override
    public Decision<Emergency, EmergencyEvent> on(Emergency now, EmergencySetting setting) {
        return now instanceof Recovery recovery ? recovery.review(findings, measures, setting) : now.refuse();
    }
}
