package org.gridwhistle.samplecity.services;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gridwhistle.local.Persona;
import org.gridwhistle.samplecity.http.Answer;
import org.gridwhistle.samplecity.http.Api;
import org.gridwhistle.samplecity.http.Pages;
import org.gridwhistle.samplecity.http.Service;

/** What players ask of dispatch. A command's answer is the case, or a refusal. */
public record DispatchApi(Api api) {

    private static final String CASES = "/api/v1/cases";

    /** All cases in these states; without a state, all cases. */
    public List<CaseView> cases(CaseState... states) {
        var filter = Arrays.stream(states).map(Enum::name).collect(Collectors.joining(","));
        var path = filter.isEmpty() ? CASES : CASES + "?state=" + filter;
        return new Pages(api).all(Service.DISPATCH, path, Persona.dispatcher(), CaseView.class);
    }

    public CaseView caseFile(UUID id) {
        return get(id).orThrow().as(CaseView.class);
    }

    /** For a case that may not have arrived yet. */
    public Answer get(UUID id) {
        return api.get(Service.DISPATCH, CASES + "/" + id, Persona.dispatcher());
    }

    public Answer proposal(UUID id) {
        return api.get(Service.DISPATCH, CASES + "/" + id + "/proposal", Persona.dispatcher());
    }

    public Answer requestVerification(UUID id, String note) {
        return command(id, "request-verification", new Note(note), Persona.dispatcher());
    }

    public Answer confirmVerified(UUID id, String note, List<String> photos, String matterCode, Persona worker) {
        return command(id, "confirm-verified", new Verified(note, photos, matterCode), worker);
    }

    public Answer accept(UUID id, String matterCode, String gridCode, String note) {
        return command(id, "accept", new Accept(matterCode, gridCode, note), Persona.dispatcher());
    }

    public Answer startSelfHandling(UUID id, String note, Persona worker) {
        return command(id, "start-self-handling", new Note(note), worker);
    }

    public Answer submitSelfResult(UUID id, Result result, Persona worker) {
        return command(id, "submit-self-result", result, worker);
    }

    public Answer handUp(UUID id, String note, Persona worker) {
        return command(id, "hand-up", new Note(note), worker);
    }

    public Answer dispatch(UUID id, String lead, List<String> cooperating, String authorityLine, String note) {
        return command(id, "dispatch", new Whistle(lead, cooperating, authorityLine, note), Persona.dispatcher());
    }

    public Answer escalate(UUID id, String reason) {
        return command(id, "escalate", new Reason(reason), Persona.dispatcher());
    }

    public Answer approveReturn(UUID id, UUID task, String replacement, String note) {
        return command(id, "decide-return", new Decision(task, "APPROVE", note, replacement), Persona.centreLeader());
    }

    public Answer denyReturn(UUID id, UUID task, String note) {
        return command(id, "decide-return", new Decision(task, "DENY", note, null), Persona.centreLeader());
    }

    public Answer openConsultation(UUID id, UUID task, List<String> participants, String note) {
        return command(id, "open-consultation", new Invitation(task, participants, note), Persona.centreLeader());
    }

    /** @param unit whose task it is from now on */
    public Answer concludeConsultation(UUID id, UUID task, String unit, String minutes, List<String> participants) {
        return command(
                id, "conclude-consultation", new Minutes(task, unit, minutes, participants), Persona.centreLeader());
    }

    public Answer addCooperator(UUID id, String unit, String note) {
        return command(id, "add-cooperator", new Newcomer(unit, note), Persona.dispatcher());
    }

    public Answer splitFollowUp(UUID id, UUID task, String note) {
        return command(id, "split-follow-up", new OneTask(task, note), Persona.dispatcher());
    }

    public Answer confirmFollowUp(UUID id, UUID task, String note, Persona checker) {
        return command(id, "confirm-follow-up", new OneTask(task, note), checker);
    }

    public Answer recordCallback(UUID id, String resolved, String satisfaction, String note) {
        return command(
                id, "record-callback", new Callback("REACHED", resolved, satisfaction, note), Persona.dispatcher());
    }

    public Answer passCheck(UUID id, Result result, Persona checker) {
        return command(id, "pass-check", result, checker);
    }

    public Answer failCheck(UUID id, String reason, Persona checker) {
        return command(id, "fail-check", new Reason(reason), checker);
    }

    private Answer command(UUID id, String verb, Object body, Persona persona) {
        return api.post(Service.DISPATCH, CASES + "/" + id + "/" + verb, body, persona);
    }

    /** How a case came out. */
    public record Result(String resultCode, String text, List<Evidence> evidence) {}

    private record Note(String note) {}

    private record Verified(String note, List<String> photos, String matterCode) {}

    private record Accept(String matterCode, String gridCode, String note) {}

    private record Whistle(String lead, List<String> cooperating, String authorityLine, String note) {}

    private record Decision(UUID taskId, String decision, String note, String replacement) {}

    private record Invitation(UUID taskId, List<String> participants, String note) {}

    private record Minutes(UUID taskId, String unit, String minutes, List<String> participants) {}

    private record Newcomer(String unit, String note) {}

    private record OneTask(UUID taskId, String note) {}

    private record Callback(String outcome, String resolved, String satisfaction, String note) {}

    private record Reason(String reason) {}
}
