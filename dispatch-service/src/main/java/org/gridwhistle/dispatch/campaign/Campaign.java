package org.gridwhistle.dispatch.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.time.ClockProducer;
import org.gridwhistle.dispatch.dossier.Dossier;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/**
 * A special campaign 专项排查: a list of things to be looked at in every grid of an area between two days.
 *
 * @param lists how many checklists were handed out; none yet at first
 */
public record Campaign(
        UUID id,
        long version,
        String area,
        String title,
        Kind kind,
        List<Item> items,
        LocalDate from,
        LocalDate to,
        int lists)
        implements Dossier {

    public Campaign {
        items = List.copyOf(items);
    }

    /** What a campaign is about. */
    public enum Kind {
        /** 城镇燃气 */
        GAS_SAFETY,
        /** 九小场所 */
        NINE_SMALL_PLACES,
        /** 自建房 */
        SELF_BUILT_HOUSES,
        /** 村级工业园 */
        VILLAGE_WORKSHOPS,
        OTHER
    }

    @Override
    public String stateName() {
        return lists == 0 ? "DRAFTED" : "HANDED_OUT";
    }

    static Decision<Campaign, Step> draft(Campaign wanted, Moment moment) {
        if (wanted.to.isBefore(wanted.from)) {
            return Decision.reject(CampaignProblem.CAMPAIGN_ENDS_BEFORE_IT_STARTS);
        }
        if (wanted.to.isBefore(today(moment))) {
            return Decision.reject(CampaignProblem.CAMPAIGN_IN_THE_PAST);
        }
        if (wanted.items.stream().map(Item::code).distinct().count() < wanted.items.size()) {
            return Decision.reject(CampaignProblem.REPEATED_ITEM);
        }
        return Decision.accept(wanted, Step.of(wanted, moment, "grid.campaign.drafted.v1", wanted.title));
    }

    /** 下发, once. @param count how many checklists */
    Decision<Campaign, Step> handOut(int count, Moment moment) {
        if (lists > 0) {
            return Decision.reject(CampaignProblem.HANDED_OUT_ALREADY);
        }
        if (to.isBefore(today(moment))) {
            return Decision.reject(CampaignProblem.CAMPAIGN_NOT_RUNNING, from, to);
        }
        if (count == 0) {
            return Decision.reject(CampaignProblem.NO_GRID_IN_SCOPE);
        }
        var after = new Campaign(id, version + 1, area, title, kind, items, from, to, count);
        return Decision.accept(after, Step.of(after, moment, "grid.campaign.handed-out.v1", null));
    }

    boolean runs(Moment moment) {
        return !today(moment).isBefore(from) && !today(moment).isAfter(to);
    }

    private static LocalDate today(Moment moment) {
        return LocalDate.ofInstant(moment.now(), ClockProducer.ZONE);
    }
}
