package org.gridwhistle.analytics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gridwhistle.analytics.history.RandomHistory;
import org.gridwhistle.analytics.history.Reckoner;
import org.gridwhistle.analytics.history.Reckoner.Counted;
import org.gridwhistle.chassis.testing.Stack;
import org.gridwhistle.chassis.testing.StackResource;
import org.gridwhistle.chassis.testing.TopicProbe;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures and lists over a random history, against a reckoning of what truly happened. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {

    private static final long SEED = 20260710;
    private static final List<String> RATES = List.of(
            "CLOSURE_RATE",
            "DUE_CLOSURE_RATE",
            "ON_TIME_CLOSURE_RATE",
            "SIGN_ON_TIME_RATE",
            "ARRIVE_ON_TIME_RATE",
            "RETURN_RATE",
            "REWORK_RATE",
            "SELF_HANDLING_RATE",
            "ORIGINAL_ON_TIME_RATE",
            "RESPONSE_RATE",
            "RETURN_APPROVAL_RATE",
            "DISPATCH_ACCURACY",
            "CHECK_REWORK_RATE",
            "REOPEN_RATE",
            "CALLBACK_RATE",
            "CALLBACK_REACH_RATE",
            "RESOLUTION_RATE",
            "SATISFACTION_RATE",
            "CALLBACK_EXCLUSION_RATE",
            "EXTENSION_RATE",
            "SUSPENSION_RATE",
            "WHISTLE_RATE",
            "ESCALATION_RATE",
            "REPEAT_RATE",
            "EXCLUSION_RATE",
            "DEFERRAL_RATE");
    private static final List<String> TIMES = List.of("HANDLING_TIME", "WHOLE_TIME", "FIRST_DISPATCH_TIME");
    static final List<String> GROUPS = List.of(
            "NONE", "UNIT", "CITY", "COUNTY", "TOWN", "VILLAGE", "GRID", "CLASS", "ITEM", "MATTER", "CHANNEL", "MODE",
            "DAY");

    Stack stack;
    TopicProbe probe;

    private RandomHistory history;

    @BeforeEach
    void play() {
        if (history == null) {
            history = RandomHistory.of(SEED, 400);
            var facts = new FactBase(stack, probe);
            facts.empty();
            facts.tell(history.told());
        }
    }

    /** Windows and cut-offs of all lengths, each with each way to group. */
    static Stream<Asked> questions() {
        var random = new Random(SEED);
        return GROUPS.stream()
                .flatMap(group -> IntStream.range(0, 4).mapToObj(i -> {
                    var from = RandomHistory.BEGIN.plusHours(random.nextInt(30 * 24));
                    var to = from.plusHours(1 + random.nextInt(20 * 24));
                    var asOf = i == 0 ? to.plusDays(60) : from.plusHours(random.nextInt(30 * 24));
                    return new Asked(from, to, asOf, group);
                }));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void every_figure_is_what_the_stories_come_to(Asked asked) {
        var answer = asked.answer();
        var reckoner = new Reckoner(history.stories(), asked.from(), asked.to(), asked.asOf());
        for (var metric : RATES) {
            var counted = reckoner.count(metric);
            assertThat(ratios(answer.getList("groups"), metric))
                    .as("%s, seed %d", metric, SEED)
                    .isEqualTo(asked.groupBy().equals("NONE") ? Map.of() : expectedRatios(asked.groupBy(), counted));
            assertThat(ratio(figure(answer.getList("total.metrics"), metric)))
                    .as("%s in total, seed %d", metric, SEED)
                    .isEqualTo(expectedRatio(counted));
        }
        for (var metric : TIMES) {
            var seconds = reckoner.count(metric).stream()
                    .map(Counted::seconds)
                    .sorted()
                    .toList();
            assertThat(times(figure(answer.getList("total.metrics"), metric)))
                    .as("%s in total, seed %d", metric, SEED)
                    .isEqualTo(expectedTimes(seconds));
        }
    }

    @Test
    void every_figure_has_something_to_count_on_both_sides() {
        var end = RandomHistory.BEGIN.plusDays(120);
        var answer = new Asked(RandomHistory.BEGIN, end, end, "NONE").answer();
        for (var metric : RATES) {
            var ratio = ratio(figure(answer.getList("total.metrics"), metric));
            assertThat(ratio.getFirst()).as(metric).isPositive().isLessThan(ratio.getLast());
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void the_list_behind_a_figure_holds_the_very_ones_it_counts(Asked asked) {
        var random = new Random(asked.hashCode());
        var metric = random.nextInt(9) == 0
                ? TIMES.get(random.nextInt(TIMES.size()))
                : RATES.get(random.nextInt(RATES.size()));
        var counted = new Reckoner(history.stories(), asked.from(), asked.to(), asked.asOf()).count(metric);
        var keys = counted.stream()
                .map(one -> Reckoner.key(asked.groupBy(), one))
                .distinct()
                .toList();
        var key = asked.groupBy().equals("NONE") || keys.isEmpty() ? null : keys.get(random.nextInt(keys.size()));

        for (var side : List.of("NUMERATOR", "DENOMINATOR")) {
            var expected = counted.stream()
                    .filter(one -> key == null || key.equals(Reckoner.key(asked.groupBy(), one)))
                    .filter(one -> side.equals("DENOMINATOR") || one.inFavour() > 0)
                    .map(one -> one.id().toString())
                    .toList();
            var listed = asked.members(metric, side, key, 7).stream()
                    .map(item -> (String) (item.get("taskId") == null ? item.get("caseId") : item.get("taskId")))
                    .toList();
            assertThat(listed)
                    .as("%s %s of %s, seed %d", side, metric, key, SEED)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void groups_add_up_to_the_total() {
        for (var group : GROUPS.subList(1, GROUPS.size())) {
            var answer = new Asked(
                            RandomHistory.BEGIN,
                            RandomHistory.BEGIN.plusDays(30),
                            RandomHistory.BEGIN.plusDays(90),
                            group)
                    .answer();
            for (var metric : RATES) {
                var sum = ratios(answer.getList("groups"), metric).values().stream()
                        .reduce(List.of(0.0, 0.0), (a, b) -> List.of(a.get(0) + b.get(0), a.get(1) + b.get(1)));
                assertThat(sum)
                        .as("%s by %s", metric, group)
                        .isEqualTo(ratio(figure(answer.getList("total.metrics"), metric)));
            }
        }
    }

    @Test
    void what_grids_handle_themselves_counts_for_the_city_and_for_no_department() {
        var asked = new Asked(
                RandomHistory.BEGIN, RandomHistory.BEGIN.plusDays(50), RandomHistory.BEGIN.plusDays(90), "UNIT");
        var byUnit = ratios(asked.answer().getList("groups"), "SELF_HANDLING_RATE");
        assertThat(byUnit.get("-").get(0)).isPositive();
        byUnit.remove("-");
        assertThat(byUnit)
                .isNotEmpty()
                .allSatisfy((unit, ratio) -> assertThat(ratio.get(0)).isZero());
    }

    private static Map<String, List<Double>> ratios(List<Map<String, Object>> groups, String metric) {
        return groups.stream()
                .map(group -> Map.entry((String) group.get("key"), ratio(figure(metricsOf(group), metric))))
                .filter(group -> group.getValue().get(1) > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> metricsOf(Map<String, Object> group) {
        return (List<Map<String, Object>>) group.get("metrics");
    }

    private static Map<String, Object> figure(List<Map<String, Object>> metrics, String code) {
        return metrics.stream()
                .filter(figure -> figure.get("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Double> ratio(Map<String, Object> figure) {
        return List.of(
                ((Number) figure.get("numerator")).doubleValue(), ((Number) figure.get("denominator")).doubleValue());
    }

    private static Map<String, List<Double>> expectedRatios(String groupBy, List<Counted> counted) {
        return counted.stream()
                .collect(Collectors.groupingBy(
                        one -> Reckoner.key(groupBy, one),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), FiguresTest::expectedRatio)));
    }

    private static List<Double> expectedRatio(List<Counted> counted) {
        return List.of(counted.stream().mapToDouble(Counted::inFavour).sum(), (double) counted.size());
    }

    private static List<Object> times(Map<String, Object> figure) {
        return Stream.of("count", "meanSeconds", "p50Seconds", "p90Seconds", "p95Seconds")
                .map(name -> figure.get(name) == null
                        ? "null"
                        : new BigDecimal(figure.get(name).toString()).stripTrailingZeros())
                .map(Object.class::cast)
                .toList();
    }

    private static List<Object> expectedTimes(List<Long> sorted) {
        if (sorted.isEmpty()) {
            return List.of(BigDecimal.ZERO, "null", "null", "null", "null");
        }
        var size = BigDecimal.valueOf(sorted.size());
        var sum = BigDecimal.valueOf(sorted.stream().mapToLong(Long::longValue).sum());
        return List.of(
                size.stripTrailingZeros(),
                sum.divide(size, 3, RoundingMode.HALF_UP).stripTrailingZeros(),
                percentile(sorted, "0.5"),
                percentile(sorted, "0.9"),
                percentile(sorted, "0.95"));
    }

    /** Between the two nearest ranks, in proportion. */
    private static BigDecimal percentile(List<Long> sorted, String share) {
        var rank = new BigDecimal(share).multiply(BigDecimal.valueOf(sorted.size() - 1L));
        var below = rank.intValue();
        var above = Math.min(below + 1, sorted.size() - 1);
        return BigDecimal.valueOf(sorted.get(below))
                .add(rank.subtract(BigDecimal.valueOf(below))
                        .multiply(BigDecimal.valueOf(sorted.get(above) - sorted.get(below))))
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
