package org.gridwhistle.samplecity.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.Grid;
import org.gridwhistle.samplecity.city.MicroGrid;
import org.gridwhistle.samplecity.city.Roster;
import org.gridwhistle.samplecity.city.Unit;
import org.gridwhistle.samplecity.http.Answer;
import org.gridwhistle.samplecity.http.Pause;
import org.gridwhistle.samplecity.services.CaseState;
import org.gridwhistle.samplecity.services.CaseView;
import org.gridwhistle.samplecity.services.Location;
import org.gridwhistle.samplecity.services.Services;
import org.gridwhistle.samplecity.services.TaskState;
import org.gridwhistle.samplecity.services.TaskView;

/** The place where a story happens, and its people. */
record Scene(Services services, City city, Grid grid, Clock clock) {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** A general grid of some village. */
    static Scene inTheCountry(Services services, City city, int which) {
        var grids = city.grids().stream()
                .filter(grid -> grid.kind() == Grid.Kind.GENERAL)
                .filter(grid -> villageName(city, grid).endsWith("村"))
                .toList();
        return new Scene(services, city, grids.get(which % grids.size()), Clock.system(ZONE));
    }

    String village() {
        return villageName(city, grid);
    }

    String gridWorker() {
        return "专职网格员 " + grid.worker();
    }

    String liaison() {
        return city.microGrids().stream()
                .filter(part -> part.grid().equals(grid.code()))
                .findFirst()
                .map(MicroGrid::liaison)
                .map(name -> "微网格联络员 " + name)
                .orElse("微网格联络员");
    }

    String unitName(String code) {
        return city.units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .map(Unit::name)
                .orElse(code);
    }

    String countyUnit(String line) {
        return Unit.code(grid.county(), line);
    }

    String townUnit(String office) {
        return Unit.code(grid.town(), office);
    }

    /** 党员先锋队 of the town. */
    Roster vanguard() {
        return city.rosters().stream()
                .filter(roster -> roster.area().equals(grid.town()))
                .findFirst()
                .orElseThrow();
    }

    /** The middle of the grid. */
    Location place() {
        return new Location(grid.middle().lat(), grid.middle().lon(), null);
    }

    String villageUnit() {
        return Unit.code(grid.village(), "VILLAGE");
    }

    /** As messages tell the time. */
    String now() {
        return OffsetDateTime.now(clock).toString();
    }

    String in(Duration time) {
        return OffsetDateTime.now(clock).plus(time).toString();
    }

    /** A day from today on. */
    String inDays(int days) {
        return LocalDate.now(clock).plusDays(days).toString();
    }

    /** The case once it has come to dispatch. */
    Answer arrived(UUID id) {
        return await(() -> services.dispatch().get(id), Answer::isOk);
    }

    /** The case once it is in the state. */
    Answer await(UUID id, CaseState state) {
        return await(
                () -> services.dispatch().get(id),
                answer -> answer.isOk() && answer.as(CaseView.class).state() == state);
    }

    /** The unit's task for the case, once it is in its queue. */
    TaskView task(String unit, UUID id) {
        return await(() -> tasks(unit, id), tasks -> !tasks.isEmpty()).getFirst();
    }

    /** As {@link #task(String, UUID)}, once it is in the round. */
    TaskView task(String unit, UUID id, int round) {
        return await(() -> tasks(unit, id), tasks -> tasks.stream().anyMatch(task -> task.round() == round))
                .getFirst();
    }

    /** As {@link #task(String, UUID)}, once it has become a follow-up. */
    TaskView followUp(String unit, UUID id) {
        return await(() -> tasks(unit, id), tasks -> tasks.stream().anyMatch(TaskView::isFollowUp))
                .getFirst();
    }

    /** The case once it has heard that a task is in the state. */
    void awaitTask(UUID id, UUID task, TaskState state) {
        await(
                () -> services.dispatch().caseFile(id),
                seen -> seen.tasks().stream().anyMatch(one -> one.id().equals(task) && one.state() == state));
    }

    private List<TaskView> tasks(String unit, UUID id) {
        return services.department().openTasks(unit).stream()
                .filter(task -> task.caseId().equals(id))
                .toList();
    }

    static <T> T await(Supplier<T> look, Predicate<T> found) {
        var giveUp = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            var seen = look.get();
            if (found.test(seen)) {
                return seen;
            }
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException("Nothing came within " + LIMIT.toSeconds() + " s; last seen: " + seen);
            }
            Pause.of(PAUSE);
        }
    }

    private static String villageName(City city, Grid grid) {
        return city.areas().stream()
                .filter(area -> area.code().equals(grid.village()))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
