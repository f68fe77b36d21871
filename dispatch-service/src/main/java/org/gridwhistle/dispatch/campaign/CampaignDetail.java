package org.gridwhistle.dispatch.campaign;

import java.util.List;

import org.gridwhistle.dispatch.dossier.StepEntry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A campaign with how far it has come. */
public record CampaignDetail(
        @JsonUnwrapped CampaignView campaign, CampaignProgress progress, List<StepEntry> timeline) {}
