package org.gridwhistle.dispatch.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Dossier;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/**
 * A grid's checklist 排查清单 of a campaign, for one place or for all that there are in the grid. Each fault found becomes an event.
 *
 * @param campaign as it was when it was handed out
 * @param place    the only place, or null
 * @param done     whether nothing more is to be looked at
 */
public record Checklist(
        UUID id, long version, Campaign campaign, String grid, String place, List<Inspection> inspections, boolean done)
        implements Dossier {

    public Checklist {
        inspections = List.copyOf(inspections);
    }

    @Override
    public String area() {
        return grid;
    }

    @Override
    public String stateName() {
        return done ? "DONE" : "OPEN";
    }

    /** 检查一处. The list of a single place is done with it. */
    Decision<Checklist, Step> inspect(String where, List<Result> results, Moment moment) {
        if (done) {
            return Decision.reject(CampaignProblem.CHECKLIST_DONE);
        }
        if (!campaign.runs(moment)) {
            return Decision.reject(CampaignProblem.CAMPAIGN_NOT_RUNNING, campaign.from(), campaign.to());
        }
        if (place != null && !place.equals(where)) {
            return Decision.reject(CampaignProblem.ANOTHER_PLACE, place);
        }
        var wanted = campaign.items().stream().map(Item::code).sorted().toList();
        if (!results.stream().map(Result::item).sorted().toList().equals(wanted)) {
            return Decision.reject(CampaignProblem.ITEMS_DO_NOT_MATCH, String.join(", ", wanted));
        }
        var inspection = new Inspection(where, moment.actor().id(), moment.now(), results);
        var after = new Checklist(
                id,
                version + 1,
                campaign,
                grid,
                place,
                Stream.concat(inspections.stream(), Stream.of(inspection)).toList(),
                place != null);
        var inspected = Stream.of(Step.of(after, moment, "grid.checklist.inspected.v1", where));
        var found = inspection.faults().map(fault -> FindingRecorded.step(after, inspection, fault, moment));
        return Decision.acceptAll(after, Stream.concat(inspected, found).toList());
    }

    /** 完成: nothing more is to be looked at in the grid. */
    Decision<Checklist, Step> finish(Moment moment) {
        if (done) {
            return Decision.reject(CampaignProblem.CHECKLIST_DONE);
        }
        if (inspections.isEmpty()) {
            return Decision.reject(CampaignProblem.NOTHING_INSPECTED);
        }
        var after = new Checklist(id, version + 1, campaign, grid, place, inspections, true);
        return Decision.accept(after, Step.of(after, moment, "grid.checklist.finished.v1", null));
    }

    Stream<UUID> findings() {
        return inspections.stream().flatMap(Inspection::faults).map(Result::finding);
    }

    /** A place that was looked at. */
    public record Inspection(String place, String by, Instant at, List<Result> results) {

        public Inspection {
            results = List.copyOf(results);
        }

        Stream<Result> faults() {
            return results.stream().filter(result -> !result.ok());
        }
    }

    /**
     * How one item was found.
     *
     * @param finding the id of the event that comes of it; null if it is all right
     */
    public record Result(String item, boolean ok, String note, List<Shown> evidence, UUID finding) {

        public Result {
            evidence = List.copyOf(evidence);
        }
    }

    /** @param ref where it lies, such as an attachment's id */
    public record Shown(String ref, String sha256, String contentType) {}
}
