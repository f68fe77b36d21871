package org.gridwhistle.samplecity.services;

import java.util.List;
import java.util.UUID;

import org.gridwhistle.local.Persona;
import org.gridwhistle.samplecity.http.Answer;
import org.gridwhistle.samplecity.http.Api;
import org.gridwhistle.samplecity.http.Pages;
import org.gridwhistle.samplecity.http.Service;

/** What mediators ask of dispatch. A command's answer is the mediation, or a refusal. */
public record MediationApi(Api api) {

    private static final String MEDIATIONS = "/api/v1/mediations/";

    /** @param parties their sides and references, no names */
    public Answer open(UUID caseId, List<Side> parties) {
        return api.post(
                Service.DISPATCH, "/api/v1/cases/" + caseId + "/mediation", new Opening(parties), Persona.mediator());
    }

    /** Those of the pool who know the field and serve the place. */
    public List<Expert> experts(String field, String area) {
        var path = "/api/v1/experts?field=" + field + "&area=" + area;
        return new Pages(api).all(Service.DISPATCH, path, Persona.mediator(), Expert.class);
    }

    public Answer investigate(UUID id, String findings, List<Exhibit> evidence, Persona worker) {
        return command(id, "investigate", new Investigation(findings, evidence), worker);
    }

    public Answer formPanel(UUID id, List<Seat> experts, List<String> representatives, List<String> consents) {
        return command(id, "form-panel", new Panel(experts, representatives, consents), Persona.mediator());
    }

    public Answer holdSession(UUID id, String kind, String heldAt, List<String> sides, String notes) {
        return command(id, "hold-session", new Session(kind, heldAt, sides, notes), Persona.mediator());
    }

    public Answer agree(UUID id, String text, List<Term> terms) {
        return command(id, "agree", new Agreement(text, terms), Persona.mediator());
    }

    public Answer recheck(UUID id, String note, Persona worker) {
        return command(id, "recheck", new Recheck(true, note), worker);
    }

    private Answer command(UUID id, String verb, Object body, Persona persona) {
        return api.post(Service.DISPATCH, MEDIATIONS + id + "/" + verb, body, persona);
    }

    /** A side of the dispute and who stands there. */
    public record Side(String side, String ref) {}

    /** An expert of the pool. */
    public record Expert(String code, String name) {}

    /** An expert on a panel. */
    public record Seat(String code, boolean relatedToParty) {}

    /** A piece of evidence to be fixed 固定证据. */
    public record Exhibit(String ref, String sha256, String mediaType, String takenAt) {}

    /** What a side will do, and until which day. */
    public record Term(String by, String text, String performBy) {}

    private record Opening(List<Side> parties) {}

    private record Investigation(String findings, List<Exhibit> evidence) {}

    private record Panel(List<Seat> experts, List<String> representatives, List<String> consents) {}

    private record Session(String kind, String heldAt, List<String> sides, String notes) {}

    private record Agreement(String text, List<Term> terms) {}

    private record Recheck(boolean performed, String note) {}
}
