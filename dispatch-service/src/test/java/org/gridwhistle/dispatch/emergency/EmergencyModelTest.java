package org.gridwhistle.dispatch.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.gridwhistle.dispatch.Desk;
import org.gridwhistle.dispatch.SampleCity;
import org.gridwhistle.dispatch.casefile.Task;
import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.emergency.act.Acknowledge;
import org.gridwhistle.dispatch.emergency.act.CallUpRoster;
import org.gridwhistle.dispatch.emergency.act.CloseReview;
import org.gridwhistle.dispatch.emergency.act.Expire;
import org.gridwhistle.dispatch.emergency.act.Extend;
import org.gridwhistle.dispatch.emergency.act.Leave;
import org.gridwhistle.dispatch.emergency.act.Raise;
import org.gridwhistle.dispatch.emergency.act.RecordReview;
import org.gridwhistle.dispatch.emergency.act.Remind;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Random lives of an emergency, with a case that is gone over after every act: whatever happens, nothing is ever loosened. */
class EmergencyModelTest {

    private static final int LIVES = 1_000;
    private static final int ACTS = 40;

    private static final List<Mode> ORDER = List.of(Mode.ALERT, Mode.EMERGENCY, Mode.RECOVERY, Mode.NORMAL);

    @Test
    void no_sequence_of_acts_loosens_a_deadline_or_goes_back_a_mode() {
        var seed = new Random().nextLong();
        for (var life = 0; life < LIVES; life++) {
            live(seed + life);
        }
    }

    private static void live(long seed) {
        var random = new Random(seed);
        var room = new WarRoom();
        if (random.nextBoolean()) {
            room.alert();
        } else {
            room.inForce();
        }
        var desk = new Desk().reportStraight(random.nextBoolean() ? SampleCity.CLUTTER : SampleCity.FLOODING);
        for (var i = 0; i < ACTS; i++) {
            var before = room.now();
            var dues = dues(desk);
            room.later(Duration.ofMinutes(random.nextInt(300))).act(act(random, room));
            desk.later(Duration.between(desk.time(), room.time()).plusMinutes(1))
                    .order(new TightenDeadlines(desk.now().id(), room.now().governing()));
            if (random.nextInt(8) == 0) {
                progress(desk, random);
            }
            assertThat(dues(desk))
                    .as("seed %d, act %d", seed, i)
                    .allSatisfy((clock, due) -> assertThat(due).as(clock).isBeforeOrEqualTo(dues.get(clock)));
            checkStep(before, room.now(), "seed " + seed + ", act " + i);
        }
    }

    private static void checkStep(Emergency before, Emergency after, String where) {
        assertThat(ORDER.indexOf(after.mode())).as(where).isGreaterThanOrEqualTo(ORDER.indexOf(before.mode()));
        assertThat(after.file().version() - before.file().version()).as(where).isBetween(0L, 1L);
        assertThat(after.file().standing().expiresAt())
                .as(where)
                .isAfterOrEqualTo(before.file().standing().expiresAt());
        if (before.mode() == Mode.EMERGENCY && after.mode() == Mode.EMERGENCY) {
            assertThat(before.file()
                            .standing()
                            .level()
                            .isGraverThan(after.file().standing().level()))
                    .as(where)
                    .isFalse();
        }
        if (after.mode() == Mode.NORMAL) {
            assertThat(after.file().review()).as(where).isNotNull();
        }
        assertThat(after.file().callUps())
                .as(where)
                .allSatisfy(callUp -> assertThat(callUp.answers())
                        .extracting(CallUp.Acknowledgement::member)
                        .doesNotHaveDuplicates()
                        .isSubsetOf(callUp.members().stream()
                                .map(member -> member.id())
                                .toList()));
    }

    private static EmergencyAct act(Random random, WarRoom room) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> new Raise(random.nextBoolean() ? null : level(random), "内涝");
            case 2 -> new Extend(room.time().plus(Duration.ofHours(random.nextInt(240))), "雨未停");
            case 3 -> random.nextInt(4) == 0 ? new Leave("雨停") : new Remind();
            case 4 -> new Expire();
            case 5 -> new RecordReview("排水能力不足", List.of());
            case 6 -> new CloseReview("恢复");
            case 7 -> new CallUpRoster(WarRoom.VANGUARD, "集合", Duration.ofMinutes(10));
            default ->
                room.now().file().callUps().isEmpty()
                        ? new Remind()
                        : new Acknowledge(room.callUp().id(), random.nextBoolean() ? WarRoom.WORKER : "volunteer-1");
        };
    }

    private static void progress(Desk desk, Random random) {
        var live = desk.file().liveTasks();
        var unit = live.get(random.nextInt(live.size())).unit();
        if (random.nextBoolean()) {
            desk.signed(unit);
        } else {
            desk.arrived(unit);
        }
    }

    private static Level level(Random random) {
        return Level.values()[random.nextInt(Level.values().length)];
    }

    private static Map<String, Instant> dues(Desk desk) {
        var dues = new HashMap<String, Instant>();
        dues.put("case", desk.file().times().handleDue());
        for (Task task : desk.file().tasks()) {
            dues.put(task.unit() + " sign", task.times().signDue());
            dues.put(task.unit() + " contact", task.times().contactDue());
            dues.put(task.unit() + " arrive", task.times().arriveDue());
            dues.put(task.unit() + " handle", task.times().handleDue());
            dues.put(task.unit() + " return", task.times().returnUntil());
        }
        return dues;
    }
}
