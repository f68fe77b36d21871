package org.gridwhistle.samplecity.services;

import java.util.List;
import java.util.UUID;

import org.gridwhistle.local.Persona;
import org.gridwhistle.samplecity.http.Answer;
import org.gridwhistle.samplecity.http.Api;
import org.gridwhistle.samplecity.http.Service;

/** What leaders and those whom they command ask of dispatch in an emergency 平急转换. */
public record EmergencyApi(Api api) {

    private static final String EMERGENCIES = "/api/v1/emergencies";

    public Answer declare(Declaration declaration) {
        return api.post(Service.DISPATCH, EMERGENCIES, declaration, Persona.centreLeader());
    }

    public Answer callUp(UUID id, String roster, String message, String ackWithin) {
        return lead(id, "/call-up", new Call(roster, message, ackWithin));
    }

    public Answer acknowledge(UUID callUp, Persona member) {
        return api.post(Service.DISPATCH, "/api/v1/call-ups/" + callUp + "/acknowledge", new Nothing(), member);
    }

    public Answer command(UUID id, String unit, String text, String reportBy) {
        return lead(id, "/commands", new Given(new To(List.of(unit)), text, reportBy));
    }

    public Answer receive(UUID id, UUID command, Persona addressee) {
        return api.post(Service.DISPATCH, at(id, "/commands/" + command + "/receive"), new Nothing(), addressee);
    }

    public Answer report(UUID id, UUID command, String text, Persona addressee) {
        return api.post(Service.DISPATCH, at(id, "/commands/" + command + "/report"), new Told(text, true), addressee);
    }

    public Answer situation(UUID id) {
        return api.get(Service.DISPATCH, at(id, "/situation"), Persona.centreLeader());
    }

    public Answer leave(UUID id, String reason) {
        return lead(id, "/leave", new Ending(reason));
    }

    public Answer review(UUID id, String findings, List<Measure> measures) {
        return lead(id, "/review", new Learned(findings, measures));
    }

    public Answer closeReview(UUID id, String reason) {
        return lead(id, "/close-review", new Ending(reason));
    }

    private Answer lead(UUID id, String what, Object body) {
        return api.post(Service.DISPATCH, at(id, what), body, Persona.centreLeader());
    }

    private static String at(UUID id, String what) {
        return EMERGENCIES + "/" + id + what;
    }

    /** What is declared, and where. */
    public record Declaration(
            String title,
            String org,
            String level,
            String expiresAt,
            String mode,
            String reason,
            boolean autoDispatch,
            boolean autoSign) {}

    /** What is done so that it goes better next time, by whom and until which day. */
    public record Measure(String text, String owner, String due) {}

    private record Call(String roster, String message, String ackWithin) {}

    private record To(List<String> units) {}

    private record Given(To to, String text, String reportBy) {}

    private record Told(String text, boolean done) {}

    private record Ending(String reason) {}

    private record Learned(String findings, List<Measure> measures) {}

    private record Nothing() {}
}
