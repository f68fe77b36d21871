package org.gridwhistle.dispatch.emergency;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.emergency.Addressee.Speaker;
import org.gridwhistle.dispatch.emergency.EmergencyEvent.Kind;
import org.gridwhistle.dispatch.emergency.act.Acknowledge;
import org.gridwhistle.dispatch.emergency.act.CallUpRoster;
import org.gridwhistle.dispatch.emergency.act.Instruct;
import org.gridwhistle.dispatch.emergency.act.Leave;
import org.gridwhistle.dispatch.emergency.act.Receive;
import org.gridwhistle.dispatch.emergency.act.Remind;
import org.gridwhistle.dispatch.emergency.act.Report;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ForcesTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final String HOUSING = "329901-HOUSING";

    private final WarRoom room = new WarRoom().inForce();

    @Test
    void each_who_is_called_up_answers_once_and_for_himself() {
        room.lead(new CallUpRoster(WarRoom.VANGUARD, "到镇指挥中心集合", TEN_MINUTES));
        var callUp = room.callUp().id();

        assertThat(room.act(new Acknowledge(callUp, WarRoom.WORKER)).told()).isEqualTo(Kind.ACKNOWLEDGED);
        assertThat(room.act(new Acknowledge(callUp, WarRoom.WORKER)).refusal()).isEqualTo("ALREADY_ACKNOWLEDGED");
        assertThat(room.act(new Acknowledge(callUp, "somebody-else")).refusal()).isEqualTo("NOT_CALLED_UP");
        assertThat(room.act(new Acknowledge(new UUID(9, 9), WarRoom.WORKER)).refusal())
                .isEqualTo("NOT_FOUND");
        assertThat(room.callUp().silent()).extracting("id").containsExactly("volunteer-1", "volunteer-2");
    }

    @Test
    void an_answer_after_the_time_is_late_and_still_counts() {
        room.lead(new CallUpRoster(WarRoom.VANGUARD, "集合", TEN_MINUTES));
        room.later(TEN_MINUTES).act(new Acknowledge(room.callUp().id(), "volunteer-1"));
        room.later(Duration.ofSeconds(1)).act(new Acknowledge(room.callUp().id(), "volunteer-2"));

        assertThat(room.callUp().answers())
                .extracting(CallUp.Acknowledgement::late)
                .containsExactly(false, true);
    }

    @Test
    void the_silent_are_reminded_when_the_time_is_up_and_again_but_not_for_ever() {
        room.lead(new CallUpRoster(WarRoom.VANGUARD, "集合", TEN_MINUTES));
        assertThat(room.act(new Remind()).told()).isNull();
        assertThat(room.later(TEN_MINUTES).act(new Remind()).told()).isEqualTo(Kind.REMINDED);
        assertThat(room.act(new Remind()).told()).isNull();
        assertThat(room.later(TEN_MINUTES).act(new Remind()).told()).isEqualTo(Kind.REMINDED);
        assertThat(room.later(Duration.ofHours(9)).act(new Remind()).told()).isNull();
    }

    @Test
    void an_unknown_roster_and_an_odd_time_are_refused() {
        assertThat(room.lead(new CallUpRoster("NONE", "集合", TEN_MINUTES)).refusal())
                .isEqualTo("roster UNKNOWN_ROSTER");
        assertThat(room.lead(new CallUpRoster(WarRoom.VANGUARD, "集合", Duration.ZERO))
                        .refusal())
                .isEqualTo("ackWithin ACK_WITHIN_A_DAY");
        assertThat(room.lead(new CallUpRoster(WarRoom.VANGUARD, "集合", Duration.ofHours(25)))
                        .refusal())
                .isEqualTo("ackWithin ACK_WITHIN_A_DAY");
    }

    @Test
    void each_addressee_of_a_command_says_that_he_heard_it_and_how_it_went() {
        room.lead(command(List.of()));
        var command = room.instruction().id();
        var housing = new Speaker("handler-1", HOUSING, null);
        var worker = new Speaker(WarRoom.WORKER, null, "329901001001003");

        assertThat(room.act(new Receive(command, housing)).told()).isEqualTo(Kind.RECEIVED);
        assertThat(room.act(new Receive(command, new Speaker("handler-2", HOUSING, null)))
                        .refusal())
                .isEqualTo("ALREADY_RECEIVED");
        assertThat(room.instruction().deaf())
                .extracting(Addressee::kind)
                .containsExactly(Addressee.Kind.ROSTER, Addressee.Kind.GRID);

        room.act(new Report(command, worker, "已到位", false));
        assertThat(room.instruction().deaf()).isEmpty();
        room.act(new Report(command, worker, "已完成", true));
        assertThat(room.act(new Report(command, worker, "已完成", true)).refusal()).isEqualTo("ALREADY_DONE");
        assertThat(room.act(new Receive(command, new Speaker("stranger", "U-X", null)))
                        .refusal())
                .isEqualTo("NOT_ADDRESSED");
    }

    @Test
    void a_report_after_its_time_is_late() {
        room.lead(command(List.of()));
        room.later(Duration.ofHours(3))
                .act(new Report(room.instruction().id(), new Speaker("handler-1", HOUSING, null), "已排涝", true));

        assertThat(room.instruction().accounts()).singleElement().matches(Instruction.Account::late);
    }

    @Test
    void forces_are_borrowed_from_outside_the_scope_by_a_leader_of_both_places() {
        var lent = new Instruction.Loan("329901002", "云帆镇突击队", 20);
        assertThat(room.lead(command(List.of(lent))).told()).isEqualTo(Kind.COMMANDED);
        assertThat(room.instruction().loans()).containsExactly(lent);

        assertThat(room.lead(command(List.of(new Instruction.Loan("329901001001", "本村", 5))))
                        .refusal())
                .isEqualTo("borrow[0].from LENT_BY_ITSELF");
        var ofTheTown = new Reach(List.of(WarRoom.TOWN));
        var asked = new Instruct(
                ofTheTown,
                List.of(HOUSING),
                List.of(),
                List.of(),
                "支援",
                room.time().plusSeconds(60),
                List.of(lent));
        assertThat(room.lead(null, ofTheTown, asked).refusal()).isEqualTo("OUTSIDE_YOUR_AREA");
    }

    @Test
    void a_command_needs_somebody_known_to_hear_it_and_time_to_report() {
        var later = room.time().plusSeconds(60);
        var reach = WarRoom.REACH;
        assertThat(room.lead(new Instruct(reach, List.of(), List.of(), List.of(), "x", later, List.of()))
                        .refusal())
                .isEqualTo("to NO_ADDRESSEE");
        assertThat(room.lead(new Instruct(reach, List.of("U-X"), List.of(), List.of(), "x", later, List.of()))
                        .refusal())
                .isEqualTo("to.units[0] UNKNOWN_UNIT");
        assertThat(room.lead(new Instruct(reach, List.of(HOUSING), List.of(), List.of(), "x", room.time(), List.of()))
                        .refusal())
                .isEqualTo("reportBy NOT_AHEAD");
    }

    @Test
    void in_recovery_nobody_is_called_or_commanded_but_answers_still_come_in() {
        room.lead(new CallUpRoster(WarRoom.VANGUARD, "集合", TEN_MINUTES)).lead(command(List.of()));
        var callUp = room.callUp().id();
        var command = room.instruction().id();
        room.lead(new Leave("雨停"));

        assertThat(room.lead(new CallUpRoster(WarRoom.VANGUARD, "集合", TEN_MINUTES))
                        .refusal())
                .isEqualTo("WRONG_MODE");
        assertThat(room.lead(command(List.of())).refusal()).isEqualTo("WRONG_MODE");
        assertThat(room.act(new Acknowledge(callUp, WarRoom.WORKER)).refusal()).isNull();
        assertThat(room.act(new Receive(command, new Speaker("handler-1", HOUSING, null)))
                        .refusal())
                .isNull();
    }

    private Instruct command(List<Instruction.Loan> loans) {
        return new Instruct(
                WarRoom.REACH,
                List.of(HOUSING),
                List.of(WarRoom.VANGUARD),
                List.of("329901001001003"),
                "立即转移低洼地带群众",
                room.time().plus(Duration.ofHours(2)),
                loans);
    }
}
