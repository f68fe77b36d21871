package org.gridwhistle.dispatch.campaign;

import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.PersonsAct;
import org.gridwhistle.dispatch.dossier.Step;

/**
 * 下发: each slot gets its checklist, in the same transaction.
 *
 * @param slots grids in scope, or places in them
 */
record HandOut(List<Slot> slots, PersonsAct<Campaign> person) implements CampaignCommand {

    static HandOut of(UUID campaign, List<Slot> slots, Long expectedVersion, Reach reach) {
        return new HandOut(
                slots,
                new PersonsAct<>(
                        campaign,
                        "HandOut",
                        expectedVersion,
                        reach,
                        (now, moment) -> now.handOut(slotsIn(now, slots), moment)));
    }

    @Override
    public UUID aggregateId() {
        return person.aggregateId();
    }

    @Override
    public Decision<Campaign, Step> decide(Campaign now, Moment moment) {
        return person.decide(now, moment);
    }

    /** The checklists that come of it. */
    List<Checklist> lists(Campaign handedOut) {
        return slots.stream()
                .filter(slot -> slot.grid().startsWith(handedOut.area()))
                .map(slot -> new Checklist(slot.id(), 1, handedOut, slot.grid(), slot.place(), List.of(), false))
                .toList();
    }

    private static int slotsIn(Campaign campaign, List<Slot> slots) {
        return (int) slots.stream()
                .filter(slot -> slot.grid().startsWith(campaign.area()))
                .count();
    }

    /**
     * @param id    of the checklist
     * @param place null for all that there are in the grid
     */
    record Slot(UUID id, String grid, String place) {}
}
