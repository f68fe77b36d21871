package org.gridwhistle.samplecity.services;

/** A report as it is posted 上报. */
public record Report(
        String source,
        String sourceEventId,
        String title,
        String description,
        String matterCode,
        String gridCode,
        Location location,
        String occurredAt,
        Reporter reporter) {

    /** Who reports. */
    public record Reporter(String name, String phone) {}
}
