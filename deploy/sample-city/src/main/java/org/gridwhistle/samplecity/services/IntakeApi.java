package org.gridwhistle.samplecity.services;

import java.util.List;
import java.util.UUID;

import org.gridwhistle.local.Persona;
import org.gridwhistle.samplecity.http.Answer;
import org.gridwhistle.samplecity.http.Api;
import org.gridwhistle.samplecity.http.Pages;
import org.gridwhistle.samplecity.http.Service;

/** What players ask of intake. */
public record IntakeApi(Api api) {

    private static final String EVENTS = "/api/v1/events";

    /** Posts under a key made of the report's own id, so that a second try is the same report. */
    public Answer post(Report report) {
        return api.post(
                Service.INTAKE, EVENTS, report, Persona.upstreamApp(), report.source() + "/" + report.sourceEventId());
    }

    public Answer get(UUID event) {
        return api.get(Service.INTAKE, EVENTS + "/" + event, Persona.dispatcher());
    }

    /** Who the parties to a dispute are; only the mediators and the centre may read it in the clear. */
    public Answer putParties(UUID event, List<Party> parties) {
        return api.put(Service.INTAKE, EVENTS + "/" + event + "/parties", new Parties(parties), Persona.mediator());
    }

    /** Public progress, without a token. */
    public Answer track(String trackingUrl) {
        return api.get(Service.INTAKE, trackingUrl.replaceFirst("^https?://[^/]+", ""));
    }

    public List<EventView> all() {
        return new Pages(api).all(Service.INTAKE, EVENTS, Persona.centreLeader(), EventView.class);
    }

    /**
     * A party to a dispute 当事人.
     *
     * @param ref by which the other services know him
     */
    public record Party(String side, String ref, String name, String phone) {}

    private record Parties(List<Party> parties) {}
}
