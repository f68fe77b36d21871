package org.gridwhistle.dispatch.whistle;

import java.util.List;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.Started;
import org.gridwhistle.dispatch.casefile.Classification;
import org.gridwhistle.dispatch.casefile.Dispatched;
import org.gridwhistle.dispatch.casefile.event.CaseReclassified;
import org.gridwhistle.dispatch.casefile.fact.TaskState;
import org.gridwhistle.dispatch.casefile.fact.Trust;
import org.gridwhistle.dispatch.casefile.lookup.Matter;
import org.gridwhistle.dispatch.deadline.Urgency;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReclassifyTest {

    @Test
    void another_matter_has_other_dates_counted_from_the_same_start() {
        var noise = Started.handling(SampleCity.NOISE);
        var before = noise.task(SampleCity.HOUSING).times();
        noise.act(Desk.DISPATCHER, to(SampleCity.FLOODING, null));
        var after = noise.task(SampleCity.HOUSING).times();
        assertThat(after.assignedAt()).isEqualTo(before.assignedAt());
        assertThat(after.handleDue()).isBefore(before.handleDue());
        assertThat(noise.file().times().handleDue()).isEqualTo(after.handleDue());
        assertThat(noise.event(CaseReclassified.class).tasks())
                .extracting(CaseReclassified.Task::handleDue)
                .contains(after.handleDue());
        assertThat(noise.file().authorityLine().code()).isEqualTo("L-1");
    }

    @Test
    void units_that_may_not_have_the_new_matter_need_a_new_whistle() {
        var clutter = new Desk()
                .report(SampleCity.CLUTTER, Trust.HIGH)
                .act(Desk.DISPATCHER, new Dispatch(call(SampleCity.TOWN_HALL, SampleCity.VILLAGE), null, null));
        clutter.act(Desk.DISPATCHER, to(SampleCity.DRAINAGE, null));
        assertThat(clutter.refusal().code()).isEqualTo("REROUTE_REQUIRED");
        assertThat(clutter.refusal().args().toString()).contains("WITHDRAWN_MATTER_SENT_DOWN");
        clutter.act(Desk.DISPATCHER, to(SampleCity.DRAINAGE, call(SampleCity.WATER)));
        assertThat(clutter.now()).isInstanceOf(Dispatched.class);
        assertThat(clutter.eventNames())
                .containsExactly("CaseReclassified", "CaseDispatched", "LeadChanged", "TaskWithdrawn", "TaskWithdrawn");
        assertThat(clutter.file().lead().orElseThrow().unit()).isEqualTo(SampleCity.WATER);
        assertThat(clutter.task(SampleCity.VILLAGE).state()).isEqualTo(TaskState.WITHDRAWN);
    }

    @Test
    void who_is_called_again_keeps_its_task() {
        var noise = Started.handling(SampleCity.NOISE);
        var task = noise.task(SampleCity.CIVIL).id();
        noise.act(Desk.DISPATCHER, to(SampleCity.PARKING, call(SampleCity.CITY_BUREAU, SampleCity.CIVIL)));
        assertThat(noise.task(SampleCity.CIVIL).id()).isEqualTo(task);
        assertThat(noise.task(SampleCity.CIVIL).live()).isTrue();
        assertThat(noise.task(SampleCity.HOUSING).state()).isEqualTo(TaskState.WITHDRAWN);
    }

    @Test
    void a_new_urgency_alone_is_a_change_and_none_is_not() {
        var noise = Started.handling(SampleCity.NOISE);
        noise.act(Desk.DISPATCHER, to(SampleCity.NOISE, null));
        assertThat(noise.refusal().code()).isEqualTo("NOTHING_CHANGES");
        noise.act(Desk.DISPATCHER, new Reclassify(new Classification(null, null, Urgency.URGENT), null, "伤及群众"));
        assertThat(noise.event(CaseReclassified.class).urgency()).isEqualTo(Urgency.URGENT);
    }

    @Test
    void before_the_dispatch_there_is_nobody_to_be_called_anew() {
        var noise = new Desk().report(SampleCity.NOISE, Trust.HIGH);
        noise.act(Desk.DISPATCHER, to(SampleCity.PARKING, call(SampleCity.CITY_BUREAU)));
        assertThat(noise.refusal().code()).isEqualTo("NOBODY_AT_WORK");
        noise.act(Desk.DISPATCHER, to(SampleCity.PARKING, null));
        assertThat(noise.event(CaseReclassified.class).tasks()).isEmpty();
    }

    @Test
    void what_is_closed_stays_what_it_was() {
        var closed = Started.closed().act(Desk.DISPATCHER, to(SampleCity.PARKING, null));
        assertThat(closed.refusal().code()).isEqualTo("WRONG_STATE");
    }

    private static Reclassify to(Matter matter, Call call) {
        return new Reclassify(new Classification(matter.code(), null, null), call, "重新认定");
    }

    private static Call call(String lead, String... cooperating) {
        return new Call(lead, List.of(cooperating), List.of());
    }
}
