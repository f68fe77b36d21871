package org.gridwhistle.dispatch.campaign;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/** 制定排查方案. */
record DraftCampaign(Campaign wanted, Reach reach) implements CampaignCommand {

    @Override
    public UUID aggregateId() {
        return wanted.id();
    }

    @Override
    public Decision<Campaign, Step> decide(Campaign now, Moment moment) {
        return reach.covers(wanted.area())
                ? Campaign.draft(wanted, moment)
                : Decision.reject(CommonProblem.OUTSIDE_YOUR_AREA);
    }
}
