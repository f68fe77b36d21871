package org.gridwhistle.department.queue;

import java.util.Map;
import java.util.Set;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.Caller;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.department.reference.Directory;
import org.gridwhistle.department.reference.Unit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which part of a county unit's queue each may read. */
class QueueAccessTest {

    private static final String UNIT = "329901-HOUSING";
    private static final Directory DIRECTORY =
            new Directory(Map.of(UNIT, new Unit(UNIT, "东岸县住房和城乡建设局", "329901", true)), Map.of());

    @Test
    void its_own_people_read_all_of_it() {
        assertThat(read(caller(Roles.HANDLER, "329901", UNIT))).isEmpty();
        assertThat(read(caller(Roles.UNIT_HEAD, "329901", UNIT))).isEmpty();
    }

    @Test
    void the_centres_above_and_below_read_the_part_of_their_area() {
        assertThat(read(caller(Roles.DISPATCHER, "3299", null))).isEqualTo("3299");
        assertThat(read(caller(Roles.DISPATCHER, "329901", null))).isEqualTo("329901");
        assertThat(read(caller(Roles.CENTRE_LEADER, "329901001", null))).isEqualTo("329901001");
    }

    @Test
    void others_read_nothing() {
        refuses(caller(Roles.HANDLER, "329901", "329901-WATER"), UNIT, CommonProblem.OUTSIDE_YOUR_AREA);
        refuses(caller(Roles.DISPATCHER, "329902", null), UNIT, CommonProblem.OUTSIDE_YOUR_AREA);
        refuses(caller(Roles.DISPATCHER, "", null), UNIT, CommonProblem.OUTSIDE_YOUR_AREA);
        refuses(caller(Roles.DISPATCHER, null, null), UNIT, CommonProblem.OUTSIDE_YOUR_AREA);
        refuses(caller(Roles.ANALYST, "3299", UNIT), UNIT, CommonProblem.OUTSIDE_YOUR_AREA);
    }

    @Test
    void a_unit_that_nobody_knows_is_not_found() {
        refuses(caller(Roles.DISPATCHER, "3299", null), "U-NOBODY", CommonProblem.NOT_FOUND);
    }

    private static String read(Caller caller) {
        return QueueAccess.readableArea(caller, UNIT, DIRECTORY);
    }

    private static void refuses(Caller caller, String unit, CommonProblem problem) {
        assertThatThrownBy(() -> QueueAccess.readableArea(caller, unit, DIRECTORY))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(problem.name()));
    }

    private static Caller caller(String role, String org, String unit) {
        return new Caller("somebody", Set.of(role), org, unit, null);
    }
}
