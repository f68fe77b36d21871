package org.gridwhistle.dispatch.campaign;

/**
 * How far a campaign has come.
 *
 * @param total    checklists
 * @param done     of them
 * @param findings faults found
 * @param closed   of these whose cases are closed
 * @param open     the rest
 */
public record CampaignProgress(long total, long done, long findings, long closed, long open) {

    static CampaignProgress of(long total, long done, long findings, long closed) {
        return new CampaignProgress(total, done, findings, closed, findings - closed);
    }
}
