package org.gridwhistle.dispatch.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A campaign as it is shown. */
public record CampaignView(
        UUID id,
        long version,
        String state,
        String org,
        String title,
        Campaign.Kind kind,
        List<Item> items,
        LocalDate from,
        LocalDate to) {

    static CampaignView of(Campaign campaign) {
        return new CampaignView(
                campaign.id(),
                campaign.version(),
                campaign.stateName(),
                campaign.area(),
                campaign.title(),
                campaign.kind(),
                campaign.items(),
                campaign.from(),
                campaign.to());
    }
}
