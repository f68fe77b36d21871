package org.gridwhistle.dispatch.order;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.dispatch.casefile.Reach;
import org.gridwhistle.dispatch.dossier.Act;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Random lives of orders, wished for by their orderer, two grid workers and the clock, against the table of the field. */
class ResidentOrderModelTest {

    private static final int LIVES = 2_000;
    private static final int WISHES = 12;
    private static final Instant MORNING = Instant.parse("2026-05-11T01:00:00Z");
    private static final Instant EXPIRES = MORNING.plus(Duration.ofDays(1));
    private static final List<String> PEOPLE = List.of("app", "worker-1", "worker-2");

    private static final Map<String, Act<ResidentOrder>> ACTS = Map.of(
            "publish", OrderActs.publish(),
            "claim", OrderActs.claim("329901001001003", null),
            "finish", OrderActs.finish("已送到", List.of("photo-1")),
            "give-back", OrderActs.giveBack("没有空"),
            "rate", OrderActs.rate(5, null),
            "withdraw", OrderActs.withdraw("不需要了"),
            "expire", (now, moment) -> new ExpireOrder(now.id()).decide(now, moment));

    @Test
    void an_order_is_claimed_by_one_rated_once_and_never_leaves_its_end() {
        var names = ACTS.keySet().stream().sorted().toList();
        var met = new HashSet<OrderState>();
        for (var seed = 0; seed < LIVES; seed++) {
            var random = new Random(seed);
            var now = posted();
            for (var i = 0; i < WISHES; i++) {
                var who = PEOPLE.get(random.nextInt(PEOPLE.size()));
                var at = random.nextInt(4) == 0 ? EXPIRES : MORNING;
                now = tried(now, names.get(random.nextInt(names.size())), who, at, seed);
                met.add(now.state());
            }
        }
        assertThat(met).containsExactlyInAnyOrder(OrderState.values());
    }

    private static ResidentOrder tried(ResidentOrder before, String wish, String who, Instant at, int seed) {
        var decision = ACTS.get(wish).on(before, moment(who, at));
        if (!(decision instanceof Decision.Accepted<ResidentOrder, Step>(var after, var steps))) {
            return before;
        }
        assertThat(steps.isEmpty()).as("seed %d: %s", seed, wish).isEqualTo(after.equals(before));
        if (!steps.isEmpty()) {
            assertThat(List.of(before.state(), after.state()))
                    .as("seed %d: %s by %s", seed, wish, who)
                    .isIn(allowed(wish, before, who, at));
            assertThat(after.version()).isEqualTo(before.version() + 1);
        }
        return after;
    }

    /** Where the wish may lead from here; empty if it may not be fulfilled. */
    private static List<List<OrderState>> allowed(String wish, ResidentOrder before, String who, Instant at) {
        var inTime = at.isBefore(EXPIRES);
        var from = before.state();
        var mine = before instanceof Claimed claimed && claimed.claim().by().equals(who);
        var to = switch (wish) {
            case "publish" -> from == OrderState.POSTED && inTime ? OrderState.PUBLISHED : null;
            case "claim" -> from == OrderState.PUBLISHED && inTime ? OrderState.CLAIMED : null;
            case "finish" -> mine ? OrderState.DONE : null;
            case "give-back" -> mine ? OrderState.PUBLISHED : null;
            case "rate" -> from == OrderState.DONE && who.equals("app") ? OrderState.RATED : null;
            case "withdraw" ->
                who.equals("app")
                                && List.of(OrderState.POSTED, OrderState.PUBLISHED, OrderState.CLAIMED)
                                        .contains(from)
                        ? OrderState.WITHDRAWN
                        : null;
            default ->
                !inTime && List.of(OrderState.POSTED, OrderState.PUBLISHED).contains(from) ? OrderState.EXPIRED : null;
        };
        return to == null ? List.of() : List.of(List.of(from, to));
    }

    private static ResidentOrder posted() {
        var file = new OrderFile(new UUID(1, 1), 0, "329901001001", "MEAL", "助餐", "每日一餐", "cb-1", null, null, EXPIRES);
        var decision = new PostOrder(file, new Reach(List.of("3299")), false).decide(null, moment("app", MORNING));
        return ((Decision.Accepted<ResidentOrder, Step>) decision).state();
    }

    private static Moment moment(String who, Instant at) {
        return new Moment(new Actor(who, Roles.GRID_WORKER, null, null), at);
    }
}
