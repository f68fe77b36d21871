package org.gridwhistle.dispatch.campaign;

import org.gridwhistle.chassis.problem.ProblemCode;

/** Why a campaign or a checklist is refused something. */
public enum CampaignProblem implements ProblemCode {
    HANDED_OUT_ALREADY(409),
    CHECKLIST_DONE(409),
    CAMPAIGN_NOT_RUNNING(409),
    CAMPAIGN_ENDS_BEFORE_IT_STARTS(422),
    CAMPAIGN_IN_THE_PAST(422),
    REPEATED_ITEM(400),
    UNKNOWN_ITEM_MATTER(400),
    NO_GRID_IN_SCOPE(422),
    ANOTHER_PLACE(422),
    ITEMS_DO_NOT_MATCH(422),
    NOTHING_INSPECTED(422);

    private final int status;

    CampaignProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
