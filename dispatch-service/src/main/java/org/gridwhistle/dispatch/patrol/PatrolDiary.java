package org.gridwhistle.dispatch.patrol;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.dispatch.dossier.Dossier;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/**
 * A grid worker's patrols 巡查 of one ISO week, in the order of time. Two of them never overlap, for nobody is at two places at once.
 *
 * @param worker the token's subject
 * @param grid   his grid
 */
public record PatrolDiary(UUID id, long version, String worker, String grid, Week week, List<Patrol> patrols)
        implements Dossier {

    private static final Duration LONGEST = Duration.ofHours(12);

    public PatrolDiary {
        patrols = List.copyOf(patrols);
    }

    static PatrolDiary empty(String worker, String grid, Week week) {
        return new PatrolDiary(idOf(worker, grid, week), 0, worker, grid, week, List.of());
    }

    /** The same for the same worker, grid and week. */
    static UUID idOf(String worker, String grid, Week week) {
        return UUID.nameUUIDFromBytes((worker + '\n' + grid + '\n' + week).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String area() {
        return grid;
    }

    /** A diary is always open: a patrol may be told days later. */
    @Override
    public String stateName() {
        return "OPEN";
    }

    Decision<PatrolDiary, Step> write(Patrol patrol, Moment moment) {
        if (!patrol.endedAt().isAfter(patrol.startedAt())) {
            return Decision.reject(PatrolProblem.PATROL_ENDS_BEFORE_IT_STARTS);
        }
        if (patrol.endedAt().isAfter(moment.now())) {
            return Decision.reject(PatrolProblem.PATROL_IN_THE_FUTURE);
        }
        if (patrol.length().compareTo(LONGEST) > 0) {
            return Decision.reject(PatrolProblem.PATROL_TOO_LONG, LONGEST.toHours());
        }
        if (!week.covers(patrol.startedAt()) || !week.covers(patrol.endedAt().minusNanos(1))) {
            return Decision.reject(PatrolProblem.PATROL_CROSSES_THE_WEEK);
        }
        if (standing().anyMatch(patrol::overlaps)) {
            return Decision.reject(PatrolProblem.PATROL_OVERLAPS);
        }
        var all = Stream.concat(patrols.stream(), Stream.of(patrol))
                .sorted(Comparator.comparing(Patrol::startedAt).thenComparing(Patrol::id))
                .toList();
        return step(all, moment, "recorded", patrol.summary());
    }

    /** 作废: it was told wrongly. It stays in the diary, and counts no more. */
    Decision<PatrolDiary, Step> strike(UUID patrolId, String reason, Moment moment) {
        if (!worker.equals(moment.actor().id())) {
            return Decision.reject(PatrolProblem.NOT_YOUR_PATROL);
        }
        var wanted =
                patrols.stream().filter(patrol -> patrol.id().equals(patrolId)).findFirst();
        if (wanted.isEmpty()) {
            return Decision.reject(CommonProblem.NOT_FOUND);
        }
        if (wanted.get().struck()) {
            return Decision.reject(PatrolProblem.PATROL_STRUCK_ALREADY);
        }
        var all = patrols.stream()
                .map(patrol -> patrol.id().equals(patrolId) ? patrol.strike() : patrol)
                .toList();
        return step(all, moment, "struck", reason);
    }

    /** Those that count. */
    Stream<Patrol> standing() {
        return patrols.stream().filter(patrol -> !patrol.struck());
    }

    /** 巡查次数. */
    int outings() {
        return (int) standing().count();
    }

    /** 累计时间. */
    Duration time() {
        return standing().map(Patrol::length).reduce(Duration.ZERO, Duration::plus);
    }

    private Decision<PatrolDiary, Step> step(List<Patrol> all, Moment moment, String what, String text) {
        var after = new PatrolDiary(id, version + 1, worker, grid, week, all);
        return Decision.accept(after, Step.of(after, moment, "grid.patrol." + what + ".v1", text));
    }
}
