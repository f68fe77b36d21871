package org.gridwhistle.dispatch.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A checklist as it is shown. */
public record ChecklistView(
        UUID id,
        long version,
        String state,
        UUID campaignId,
        String title,
        List<Item> items,
        LocalDate to,
        String grid,
        String place,
        List<Checklist.Inspection> inspections) {

    static ChecklistView of(Checklist list) {
        return new ChecklistView(
                list.id(),
                list.version(),
                list.stateName(),
                list.campaign().id(),
                list.campaign().title(),
                list.campaign().items(),
                list.campaign().to(),
                list.grid(),
                list.place(),
                list.inspections());
    }
}
