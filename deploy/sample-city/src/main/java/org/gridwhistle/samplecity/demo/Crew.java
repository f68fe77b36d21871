package org.gridwhistle.samplecity.demo;

import java.util.List;
import java.util.Map;

import org.gridwhistle.local.Persona;
import org.gridwhistle.samplecity.http.Answer;
import org.gridwhistle.samplecity.services.DepartmentApi;
import org.gridwhistle.samplecity.services.DepartmentApi.Arrival;
import org.gridwhistle.samplecity.services.Evidence;
import org.gridwhistle.samplecity.services.TaskState;
import org.gridwhistle.samplecity.services.TaskView;

/**
 * One unit's people at their task in a story.
 *
 * @param pictures what the matter wants shown
 */
record Crew(Scene scene, Narrator tell, String unit, String pictures) {

    private static final Map<String, String> STAGES = Map.of("CONTAIN", "围护", "REPAIR", "修复", "RESTORE", "恢复");

    /** 签收、报到、核查, with the grid worker's word that they really came. The task as it stands then. */
    TaskView comeAndLook(TaskView task, List<String> people, String found) {
        if (task.state() == TaskState.PENDING_SIGN) {
            tell.step(name(), "签收", department().sign(task));
        }
        tell.step(
                name(),
                "到场报到:" + String.join("、", people),
                department().arrive(task, Arrival.onSite(scene.place(), people)));
        tell.step(scene.gridWorker(), "签到确认:人真的到了", department().confirmArrival(task, worker()));
        return tell.step(name(), "核查:" + found, department().findings(task, "TRUE", found))
                .as(TaskView.class);
    }

    /** One stage after the other, as far as the matter has any. */
    TaskView completeStages(TaskView task, Map<String, String> doing) {
        var now = task;
        while (now.nextStep().equals("COMPLETE_STAGE")) {
            var stage = now.nextStage();
            var done = department().completeStage(now, doing.get(stage), Evidence.asAsked(pictures, "stage-" + stage));
            now = tell.step(name(), STAGES.get(stage) + ":" + doing.get(stage), done)
                    .as(TaskView.class);
        }
        return now;
    }

    Answer feedBack(TaskView task, String does, String result) {
        var evidence = Evidence.asAsked(pictures, task.id().toString());
        return tell.step(name(), does, department().feedback(task, "RESOLVED", result, evidence));
    }

    String name() {
        return scene.unitName(unit);
    }

    private Persona worker() {
        return Persona.gridWorker(scene.grid().code());
    }

    private DepartmentApi department() {
        return scene.services().department();
    }
}
