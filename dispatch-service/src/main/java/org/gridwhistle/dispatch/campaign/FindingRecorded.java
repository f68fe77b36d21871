package org.gridwhistle.dispatch.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/**
 * A fault was found 发现隐患: {@code grid.checklist.finding-recorded.v1}. Intake files it as a report, under the finding's id.
 *
 * @param matterCode null if it waits for classification
 */
record FindingRecorded(
        UUID findingId,
        UUID campaignId,
        String campaignTitle,
        Campaign.Kind kind,
        UUID checklistId,
        String item,
        String itemText,
        String matterCode,
        String gridCode,
        String place,
        String note,
        List<Checklist.Shown> evidence,
        Instant foundAt,
        Actor actor) {

    private static final String TOPIC = "grid.checklists";
    private static final String TYPE = "grid.checklist.finding-recorded.v1";

    static Step step(Checklist list, Checklist.Inspection inspection, Checklist.Result fault, Moment moment) {
        var campaign = list.campaign();
        var item = campaign.items().stream()
                .filter(one -> one.code().equals(fault.item()))
                .findFirst()
                .orElseThrow();
        var told = new FindingRecorded(
                fault.finding(),
                campaign.id(),
                campaign.title(),
                campaign.kind(),
                list.id(),
                item.code(),
                item.text(),
                item.matterCode(),
                list.grid(),
                inspection.place(),
                fault.note(),
                fault.evidence(),
                moment.now(),
                moment.actor());
        return Step.of(list, moment, TYPE, fault.note()).telling(TOPIC, fault.finding(), told);
    }
}
