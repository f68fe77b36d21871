package org.gridwhistle.samplecity.services;

import java.time.OffsetDateTime;
import java.util.List;

import org.gridwhistle.local.Persona;
import org.gridwhistle.samplecity.http.Api;
import org.gridwhistle.samplecity.http.Pages;
import org.gridwhistle.samplecity.http.Service;

/** What players ask of analytics. */
public record AnalyticsApi(Api api) {

    private static final String CLOSURE = "/api/v1/metrics/closure";

    /** @param groupBy {@code NONE}, {@code COUNTY}, {@code UNIT}, … */
    public ClosureReport closure(Window window, String groupBy) {
        return api.get(Service.ANALYTICS, CLOSURE + window.query(groupBy), Persona.centreLeader())
                .orThrow()
                .as(ClosureReport.class);
    }

    /** Everything that a metric counts. */
    public List<Member> denominator(Window window, String metric) {
        return members(window, metric, "DENOMINATOR");
    }

    /** What of it speaks for the metric. */
    public List<Member> numerator(Window window, String metric) {
        return members(window, metric, "NUMERATOR");
    }

    private List<Member> members(Window window, String metric, String side) {
        var path = CLOSURE + "/cases" + window.query("NONE") + "&side=" + side + "&metric=" + metric;
        return new Pages(api).all(Service.ANALYTICS, path, Persona.centreLeader(), Member.class);
    }

    /** A stretch of time, its end left out. */
    public record Window(OffsetDateTime from, OffsetDateTime to) {

        /** Long enough for everything there is. */
        public static final Window ALWAYS = new Window(
                OffsetDateTime.parse("2000-01-01T00:00:00+08:00"), OffsetDateTime.parse("2100-01-01T00:00:00+08:00"));

        String query(String groupBy) {
            return "?from=" + Pages.encoded(from.toString()) + "&to=" + Pages.encoded(to.toString()) + "&groupBy="
                    + groupBy;
        }
    }
}
