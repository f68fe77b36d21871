package org.gridwhistle.dispatch.emergency;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.emergency.EmergencyEvent.Kind;
import org.gridwhistle.dispatch.emergency.act.CloseReview;
import org.gridwhistle.dispatch.emergency.act.Expire;
import org.gridwhistle.dispatch.emergency.act.Extend;
import org.gridwhistle.dispatch.emergency.act.Leave;
import org.gridwhistle.dispatch.emergency.act.Raise;
import org.gridwhistle.dispatch.emergency.act.RecordReview;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmergencyTest {

    private final WarRoom room = new WarRoom();

    @Test
    void it_goes_from_alert_through_emergency_and_recovery_back_to_normal() {
        assertThat(room.alert().now().mode()).isEqualTo(Mode.ALERT);
        assertThat(room.lead(new Raise(null, "已出现内涝")).now().mode()).isEqualTo(Mode.EMERGENCY);
        assertThat(room.told()).isEqualTo(Kind.ENTERED);
        assertThat(room.lead(new Leave("雨停")).now().mode()).isEqualTo(Mode.RECOVERY);
        assertThat(room.lead(new CloseReview("恢复")).refusal()).isEqualTo("REVIEW_MISSING");
        room.lead(new RecordReview("排水能力不足", List.of(new Review.Measure("清淤", "U-WATER", LocalDate.of(2026, 9, 1)))));
        assertThat(room.lead(new CloseReview("恢复")).now().mode()).isEqualTo(Mode.NORMAL);
        assertThat(room.now().file().version()).isEqualTo(5);
    }

    @Test
    void it_expires_by_itself_but_not_before_its_time() {
        room.inForce().act(new Expire());
        assertThat(room.told()).isNull();

        room.later(Duration.ofDays(2)).act(new Expire());

        assertThat(room.told()).isEqualTo(Kind.EXPIRED);
        assertThat(room.now().mode()).isEqualTo(Mode.RECOVERY);
        assertThat(room.act(new Expire()).told()).isNull();
    }

    @Test
    void after_its_end_it_tightens_nothing_even_if_nobody_has_noticed() {
        var governing = room.inForce().now().governing();

        assertThat(governing.tightens(governing.expiresAt().minusSeconds(1))).isTrue();
        assertThat(governing.tightens(governing.expiresAt())).isFalse();
    }

    @Test
    void an_end_lies_ahead_but_not_too_far() {
        var now = room.time();
        assertThat(room.declare(false, WarRoom.TOWN, List.of(), now).refusal()).isEqualTo("expiresAt NOT_AHEAD");
        assertThat(room.declare(false, WarRoom.TOWN, List.of(), now.plus(Duration.ofDays(8)))
                        .refusal())
                .isEqualTo("expiresAt TOO_FAR_AHEAD");
    }

    @Test
    void it_is_extended_only_to_a_later_end() {
        var end = room.inForce().now().file().standing().expiresAt();

        assertThat(room.lead(new Extend(end, "雨未停")).refusal()).isEqualTo("NOT_LATER");
        assertThat(room.lead(new Extend(end.plus(Duration.ofDays(30)), "雨未停")).refusal())
                .isEqualTo("expiresAt TOO_FAR_AHEAD");
        assertThat(room.lead(new Extend(end.plusSeconds(1), "雨未停")).told()).isEqualTo(Kind.EXTENDED);
    }

    @Test
    void an_emergency_becomes_graver_but_never_less_grave() {
        room.inForce();

        assertThat(room.lead(new Raise(Level.III, "")).refusal()).isEqualTo("NOT_GRAVER");
        assertThat(room.lead(new Raise(null, "")).refusal()).isEqualTo("NOT_GRAVER");
        assertThat(room.lead(new Raise(Level.IV, "")).refusal()).isEqualTo("NOT_GRAVER");
        assertThat(room.lead(new Raise(Level.I, "堤防告急")).told()).isEqualTo(Kind.LEVEL_RAISED);
    }

    @Test
    void only_a_leader_of_the_whole_scope_leads_it() {
        var ofTheTown = new Reach(List.of(WarRoom.TOWN));
        room.declare(true, WarRoom.COUNTY, List.of(), room.time().plus(Duration.ofDays(1)));

        assertThat(room.lead(null, ofTheTown, new Leave("雨停")).refusal()).isEqualTo("OUTSIDE_YOUR_AREA");
        assertThat(new WarRoom()
                        .declare(true, "3299", List.of(), room.time().plus(Duration.ofDays(1)))
                        .refusal())
                .isEqualTo("OUTSIDE_YOUR_AREA");
    }

    @Test
    void a_scope_is_a_known_place_and_known_classes() {
        var tomorrow = room.time().plus(Duration.ofDays(1));

        assertThat(room.declare(true, "329999", List.of(), tomorrow).refusal()).isEqualTo("org UNKNOWN_AREA");
        assertThat(room.declare(true, WarRoom.TOWN, List.of("03", "98"), tomorrow)
                        .refusal())
                .isEqualTo("classCodes[1] UNKNOWN_CLASS");
    }

    @Test
    void of_two_who_raise_it_at_once_the_second_is_told_that_it_has_changed() {
        room.alert().lead(1L, WarRoom.REACH, new Raise(null, "内涝"));
        assertThat(room.told()).isEqualTo(Kind.ENTERED);

        assertThat(room.lead(1L, WarRoom.REACH, new Raise(null, "内涝")).refusal())
                .isEqualTo("STALE_VERSION");
    }
}
