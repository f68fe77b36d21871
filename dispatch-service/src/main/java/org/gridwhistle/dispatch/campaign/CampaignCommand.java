package org.gridwhistle.dispatch.campaign;

import org.gridwhistle.dispatch.dossier.DossierCommand;

/** A wish to change one campaign. */
sealed interface CampaignCommand extends DossierCommand<Campaign> permits DraftCampaign, HandOut {}
