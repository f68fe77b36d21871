package org.gridwhistle.samplecity.audit;

import java.util.List;
import java.util.Map;

import org.gridwhistle.samplecity.http.Service;
import org.gridwhistle.samplecity.http.Together;
import org.gridwhistle.samplecity.services.AnalyticsApi.Window;
import org.gridwhistle.samplecity.services.CaseView;
import org.gridwhistle.samplecity.services.ClosureReport;
import org.gridwhistle.samplecity.services.EventView;
import org.gridwhistle.samplecity.services.Member;
import org.gridwhistle.samplecity.services.Services;
import org.gridwhistle.samplecity.services.TaskView;
import org.gridwhistle.samplecity.services.TraceVerification;

/**
 * What the four services have written down, read through their public lists.
 *
 * @param events       intake's reports
 * @param cases        dispatch's cases with their tasks
 * @param tasks        the tasks in the queues of all units, ended ones too
 * @param countedCases the cases that analytics counts as received
 * @param countedTasks the tasks that analytics counts as assigned
 * @param reworked     the closed cases that analytics counts as done again
 * @param selfHandled  the closed cases that analytics counts as handled in their grid
 * @param traces       what each service found in its log of what people did
 * @param total        the figures that analytics makes of them
 */
record Books(
        List<EventView> events,
        List<CaseView> cases,
        List<TaskView> tasks,
        List<Member> countedCases,
        List<Member> countedTasks,
        List<Member> reworked,
        List<Member> selfHandled,
        Map<Service, TraceVerification> traces,
        ClosureReport.Total total) {

    /** The metric that counts every accepted case, and the one that counts every assigned task. */
    private static final String OF_CASES = "CLOSURE_RATE";

    private static final String OF_TASKS = "RETURN_RATE";

    static Books read(Services services) {
        var events = services.intake().all();
        var listed = services.dispatch().cases();
        var cases = Together.map(listed, view -> services.dispatch().caseFile(view.id()));
        var queues = Together.map(services.reference().codes("units"), services.department()::allTasks);
        var analytics = services.analytics();
        return new Books(
                events,
                cases,
                queues.stream().flatMap(List::stream).toList(),
                analytics.denominator(Window.ALWAYS, OF_CASES),
                analytics.denominator(Window.ALWAYS, OF_TASKS),
                analytics.numerator(Window.ALWAYS, "REWORK_RATE"),
                analytics.numerator(Window.ALWAYS, "SELF_HANDLING_RATE"),
                services.traces().verifications(),
                analytics.closure(Window.ALWAYS, "NONE").total());
    }
}
