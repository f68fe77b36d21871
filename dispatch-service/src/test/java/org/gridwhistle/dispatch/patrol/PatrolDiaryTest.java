package org.gridwhistle.dispatch.patrol;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.chassis.time.ClockProducer;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What may stand in a worker's week, and what it adds up to. */
class PatrolDiaryTest {

    private static final int LIVES = 500;
    private static final int WISHES = 40;
    private static final Actor WORKER = new Actor("worker-1", Roles.GRID_WORKER, null, null);
    /** The Monday after the week that is told about. */
    private static final Moment NOW = new Moment(WORKER, time("2026-11-23T08:00:00"));

    private static final PatrolRule RULE = new PatrolRule(5, Duration.ofHours(10));

    @ParameterizedTest(name = "from {0} to {1} is {2}")
    @CsvSource({
        "2026-11-18T09:00:00, 2026-11-18T09:00:00, PATROL_ENDS_BEFORE_IT_STARTS",
        "2026-11-18T09:00:00, 2026-11-18T08:00:00, PATROL_ENDS_BEFORE_IT_STARTS",
        "2026-11-23T07:00:00, 2026-11-23T09:00:00, PATROL_IN_THE_FUTURE",
        "2026-11-18T06:00:00, 2026-11-18T18:00:01, PATROL_TOO_LONG",
        "2026-11-22T23:00:00, 2026-11-23T01:00:00, PATROL_CROSSES_THE_WEEK"
    })
    void impossible_times_are_refused(String from, String to, String code) {
        assertThat(refusal(new WritePatrol("worker-1", "G", patrol(time(from), time(to))).decide(null, NOW)))
                .isEqualTo(code);
    }

    @Test
    void a_patrol_until_midnight_on_sunday_belongs_to_its_week() {
        var diary = written(null, "2026-11-22T22:00:00", "2026-11-23T00:00:00");
        assertThat(diary.week()).hasToString("2026-W47");
        assertThat(diary.time()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void two_patrols_never_overlap_but_may_follow_one_another() {
        var diary = written(null, "2026-11-18T09:00:00", "2026-11-18T11:00:00");
        var into = patrol(time("2026-11-18T10:59:59"), time("2026-11-18T12:00:00"));
        assertThat(refusal(diary.write(into, NOW))).isEqualTo("PATROL_OVERLAPS");
        assertThat(written(diary, "2026-11-18T11:00:00", "2026-11-18T12:00:00").outings())
                .isEqualTo(2);
    }

    @Test
    void what_was_struck_out_counts_no_more_and_leaves_its_time_free() {
        var diary = written(null, "2026-11-18T09:00:00", "2026-11-18T11:00:00");
        var id = diary.patrols().getFirst().id();
        var struck = accepted(diary.strike(id, "记错了", NOW));
        assertThat(struck.outings()).isZero();
        assertThat(struck.patrols()).hasSize(1);
        assertThat(written(struck, "2026-11-18T10:00:00", "2026-11-18T11:00:00").outings())
                .isEqualTo(1);
        assertThat(refusal(struck.strike(id, "再次", NOW))).isEqualTo("PATROL_STRUCK_ALREADY");
        assertThat(refusal(struck.strike(new UUID(9, 9), "没有", NOW))).isEqualTo("NOT_FOUND");
        var another = new Moment(new Actor("worker-2", Roles.GRID_WORKER, null, null), NOW.now());
        assertThat(refusal(diary.strike(id, "不是我的", another))).isEqualTo("NOT_YOUR_PATROL");
    }

    @ParameterizedTest(name = "{0} patrols of {1} min together fall short by {2} and {3} min")
    @CsvSource({"5, 600, 0, 0", "4, 600, 1, 0", "5, 599, 0, 1", "0, 0, 5, 600", "9, 900, 0, 0"})
    void the_rule_wants_five_patrols_and_ten_hours(int outings, long minutes, int fewer, long shorter) {
        assertThat(RULE.missingOutings(outings)).isEqualTo(fewer);
        assertThat(RULE.missingTime(Duration.ofMinutes(minutes))).isEqualTo(Duration.ofMinutes(shorter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W00", "2025-W53", "2026-W54", "2026-47", "2026W47", "x"})
    void there_is_no_such_week(String text) {
        assertThat(Week.parse(text)).isEmpty();
    }

    @Test
    void the_last_days_of_a_year_may_belong_to_the_next() {
        assertThat(Week.of(time("2024-12-30T00:00:00"))).hasToString("2025-W01");
        assertThat(Week.parse("2026-W53")).isPresent();
        assertThat(Week.of(Instant.parse("2026-11-22T16:00:00Z"))).hasToString("2026-W48");
    }

    @Test
    void whatever_is_told_no_two_standing_patrols_overlap_and_the_sums_are_right() {
        for (var seed = 0; seed < LIVES; seed++) {
            var random = new Random(seed);
            var diary = PatrolDiary.empty("worker-1", "G", Week.of(time("2026-11-18T00:00:00")));
            for (var i = 0; i < WISHES; i++) {
                diary = tried(diary, random);
            }
            var standing = diary.standing().toList();
            var minutes = 0L;
            for (var i = 0; i < standing.size(); i++) {
                minutes += standing.get(i).length().toMinutes();
                if (i > 0) {
                    assertThat(standing.get(i).startedAt())
                            .as("seed %d", seed)
                            .isAfterOrEqualTo(standing.get(i - 1).endedAt());
                }
            }
            assertThat(diary.time().toMinutes()).as("seed %d", seed).isEqualTo(minutes);
            assertThat(diary.outings()).as("seed %d", seed).isEqualTo(standing.size());
        }
    }

    private static PatrolDiary tried(PatrolDiary diary, Random random) {
        if (random.nextInt(5) == 0 && !diary.patrols().isEmpty()) {
            var id = diary.patrols().get(random.nextInt(diary.patrols().size())).id();
            return diary.strike(id, "x", NOW) instanceof Decision.Accepted<PatrolDiary, Step>(var after, var steps)
                    ? after
                    : diary;
        }
        var start = time("2026-11-16T00:00:00").plus(Duration.ofMinutes(random.nextInt(7 * 24 * 60)));
        var patrol = patrol(start, start.plus(Duration.ofMinutes(random.nextInt(300) - 20)));
        return diary.write(patrol, NOW) instanceof Decision.Accepted<PatrolDiary, Step>(var after, var steps)
                ? after
                : diary;
    }

    private static PatrolDiary written(PatrolDiary before, String from, String to) {
        return accepted(new WritePatrol("worker-1", "G", patrol(time(from), time(to))).decide(before, NOW));
    }

    private static Patrol patrol(Instant from, Instant to) {
        return new Patrol(Ids.next(), from, to, "一路", List.of(new Visit("小店", null, null, null)), false);
    }

    private static PatrolDiary accepted(Decision<PatrolDiary, Step> decision) {
        return ((Decision.Accepted<PatrolDiary, Step>) decision).state();
    }

    private static String refusal(Decision<PatrolDiary, Step> decision) {
        return ((Decision.Rejected<PatrolDiary, Step>) decision).refusal().code();
    }

    private static Instant time(String local) {
        return LocalDateTime.parse(local).atZone(ClockProducer.ZONE).toInstant();
    }
}
