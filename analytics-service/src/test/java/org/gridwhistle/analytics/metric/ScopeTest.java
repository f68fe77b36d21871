package org.gridwhistle.analytics.metric;

import java.util.Set;

import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.security.Caller;
import org.gridwhistle.chassis.security.Roles;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScopeTest {

    @Test
    void who_names_no_area_gets_his_own() {
        assertThat(Scope.of(caller(Roles.ANALYST, "329901", null), null)).isEqualTo(new Scope("329901", null));
    }

    @Test
    void who_names_an_area_below_his_own_gets_it() {
        assertThat(Scope.of(caller(Roles.DISPATCHER, "329901", null), "329901002"))
                .isEqualTo(new Scope("329901002", null));
    }

    @Test
    void nobody_gets_a_neighbour_s_area() {
        var dispatcher = caller(Roles.DISPATCHER, "329901", null);
        assertThatThrownBy(() -> Scope.of(dispatcher, "329902"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("OUTSIDE_YOUR_AREA");
    }

    @Test
    void a_token_without_area_gets_nothing_but_an_admin_s_gets_all() {
        var analyst = caller(Roles.ANALYST, null, null);
        assertThatThrownBy(() -> Scope.of(analyst, null)).hasMessageContaining("OUTSIDE_YOUR_AREA");
        assertThat(Scope.of(caller(Roles.ADMIN, null, null), null)).isEqualTo(new Scope(null, null));
    }

    @Test
    void a_unit_s_head_gets_his_unit_wherever_it_works() {
        assertThat(Scope.of(caller(Roles.UNIT_HEAD, "329901", "U-1"), null)).isEqualTo(new Scope(null, "U-1"));
        assertThat(Scope.of(caller(Roles.UNIT_HEAD, "329901", "U-1"), "329902001"))
                .isEqualTo(new Scope("329902001", "U-1"));
    }

    @Test
    void a_head_of_no_unit_gets_nothing() {
        var head = caller(Roles.UNIT_HEAD, "329901", null);
        assertThatThrownBy(() -> Scope.of(head, null)).hasMessageContaining("OUTSIDE_YOUR_AREA");
    }

    private static Caller caller(String role, String org, String unit) {
        return new Caller("somebody", Set.of(role), org, unit, null);
    }
}
