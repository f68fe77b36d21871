package org.gridwhistle.dispatch.campaign;

import jakarta.inject.Singleton;

import org.gridwhistle.chassis.command.CommandExecutor;
import org.gridwhistle.chassis.command.Plumbing;
import org.gridwhistle.dispatch.dossier.Step;

/** The one way in for every change of a campaign. */
@Singleton
public class CampaignExecutor extends CommandExecutor<CampaignCommand, Campaign, Step> {

    CampaignExecutor(CampaignWorkshop workshop, Plumbing plumbing) {
        super(workshop, plumbing);
    }
}
