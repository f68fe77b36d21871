package org.gridwhistle.samplecity.services;

import java.util.List;
import java.util.UUID;

import org.gridwhistle.local.Persona;
import org.gridwhistle.samplecity.http.Answer;
import org.gridwhistle.samplecity.http.Api;
import org.gridwhistle.samplecity.http.Pages;
import org.gridwhistle.samplecity.http.Service;

/** What the people of a unit ask of their queue. A command's answer is the task, or a refusal. */
public record DepartmentApi(Api api) {

    private static final String TASKS = "/api/v1/tasks/";

    public List<TaskView> openTasks(String unit) {
        return queue(unit, "?open=true", Persona.handler(unit));
    }

    /** Ended tasks too, as the centre may see them. */
    public List<TaskView> allTasks(String unit) {
        return queue(unit, "", Persona.dispatcher());
    }

    /** Whether the unit is known, with or without tasks. */
    public boolean knows(String unit) {
        return api.get(Service.DEPARTMENT, path(unit) + "?limit=1", Persona.dispatcher())
                .isOk();
    }

    public Answer task(UUID task) {
        return api.get(Service.DEPARTMENT, TASKS + task, Persona.dispatcher());
    }

    public Answer sign(TaskView task) {
        return command(task, "sign", new Nothing());
    }

    public Answer contact(TaskView task, String note) {
        return command(task, "contact", new Contact("REACHED", note));
    }

    public Answer arrive(TaskView task, Arrival arrival) {
        return command(task, "arrive", arrival);
    }

    public Answer confirmArrival(TaskView task, Persona worker) {
        return api.post(Service.DEPARTMENT, TASKS + task.id() + "/confirm-arrival", new Nothing(), worker);
    }

    public Answer findings(TaskView task, String code, String note) {
        return command(task, "findings", new Findings(code, note));
    }

    public Answer completeStage(TaskView task, String text, List<Evidence> evidence) {
        return command(task, "complete-stage", new StageDone(task.nextStage(), text, evidence));
    }

    public Answer noteProgress(TaskView task, String text) {
        return command(task, "note-progress", new Progress(text));
    }

    public Answer feedback(TaskView task, String resultCode, String text, List<Evidence> evidence) {
        return command(task, "feedback", new Feedback(resultCode, text, evidence));
    }

    public Answer requestReturn(TaskView task, String reasonCode, String text, String proposedUnit) {
        return command(task, "return", new Return(reasonCode, text, proposedUnit));
    }

    private List<TaskView> queue(String unit, String filter, Persona persona) {
        return new Pages(api).all(Service.DEPARTMENT, path(unit) + filter, persona, TaskView.class);
    }

    private static String path(String unit) {
        return "/api/v1/units/" + Pages.encoded(unit) + "/tasks";
    }

    private Answer command(TaskView task, String verb, Object body) {
        return api.post(Service.DEPARTMENT, TASKS + task.id() + "/" + verb, body, Persona.handler(task.unit()));
    }

    /** Who is there, and where. */
    public record Arrival(String mode, Location place, List<String> people) {

        public static Arrival onSite(Location place, List<String> people) {
            return new Arrival("ON_SITE", place, people);
        }
    }

    private record Contact(String outcome, String note) {}

    private record Nothing() {}

    private record Findings(String code, String note) {}

    private record Progress(String text) {}

    private record StageDone(String stage, String text, List<Evidence> evidence) {}

    private record Feedback(String resultCode, String text, List<Evidence> evidence) {}

    private record Return(String reasonCode, String text, String proposedUnit) {}
}
