package org.gridwhistle.dispatch.routing;

import java.util.List;

import org.gridwhistle.dispatch.reference.SmallCity;
import org.gridwhistle.dispatch.reference.view.OrgUnit;
import org.gridwhistle.dispatch.reference.view.ReferenceView;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoutingPolicyTest {

    private static final String GRID = "329901001001003";
    private static final String GRID_WITHOUT_LISTS = "329901002001001";

    private static final String FLOODED_HOUSE = "030501";
    private static final String STREET_VENDORS = "050101";
    private static final String DIRTY_RESTAURANT = "030801";
    private static final String ILLEGAL_BUILDING = "050201";
    private static final String PRICES = "041201";
    private static final String LIFT_DISPUTE = "020106";
    private static final String BROADBAND = "050801";
    private static final String CLUTTERED_STAIRS = "030103";

    private final ReferenceView city = SmallCity.view();

    @Test
    @DisplayName(
            "An assisted matter goes to the department that its line names, with the town, the other departments and the village")
    void assisted() {
        var route = route(city, GRID, FLOODED_HOUSE);

        assertThat(route.isUnambiguous()).isTrue();
        var whistle = only(route);
        assertThat(whistle.lead().code()).isEqualTo("329901-HOUSING");
        assertThat(whistle.line().code()).isEqualTo("CS-030501-A");
        assertThat(codes(whistle.cooperating()))
                .containsExactly("329901-CIVIL_AFFAIRS", "329901001-TOWN", "329901001001-VILLAGE");
        assertThat(reasons(whistle))
                .containsExactly(Reason.Code.LIST_ASSIST, Reason.Code.INACTIVE_LEFT_OUT, Reason.Code.TERRITORY_JOINS);
    }

    @Test
    @DisplayName("A basic duty goes to the town itself")
    void basic() {
        var whistle = only(route(city, GRID, STREET_VENDORS));

        assertThat(whistle.lead().code()).isEqualTo("329901001-TOWN");
        assertThat(reasons(whistle)).startsWith(Reason.Code.LIST_BASIC);
    }

    @Test
    @DisplayName("A withdrawn matter goes to its department, and nobody of the town or village comes along")
    void withdrawn() {
        var whistle = only(route(city, GRID, DIRTY_RESTAURANT));

        assertThat(whistle.lead().code()).isEqualTo("329901-MARKET");
        assertThat(whistle.cooperating()).isEmpty();
        assertThat(reasons(whistle)).containsExactly(Reason.Code.LIST_WITHDRAWN);
    }

    @Test
    @DisplayName("A withdrawn matter does not go down even if a list says so: the units named are left out")
    void withdrawnGuard() {
        var wrong = SmallCity.viewWith("authority-lists", """
                code,area,matter,kind,lead,cooperating
                CS-030801-W,329901001,030801,WITHDRAWN,329901-MARKET,329901001-TOWN;329901001001-VILLAGE
                CS-020106-W,329901001,020106,WITHDRAWN,329901001-TOWN,
                """);

        var cooperating = only(route(wrong, GRID, DIRTY_RESTAURANT));
        assertThat(cooperating.cooperating()).isEmpty();
        assertThat(reasons(cooperating)).contains(Reason.Code.GRASSROOTS_LEFT_OUT);

        var lead = only(route(wrong, GRID, LIFT_DISPUTE));
        assertThat(lead.lead().level().isGrassroots()).isFalse();
        assertThat(lead.cooperating()).isEmpty();
        assertThat(reasons(lead)).containsExactly(Reason.Code.LIST_UNUSABLE, Reason.Code.FALLBACK_DEPARTMENT);
    }

    @Test
    @DisplayName("Two lines for one matter are both offered, with their circumstances, and a person has to choose")
    void ambiguous() {
        var route = route(city, GRID, ILLEGAL_BUILDING);

        assertThat(route.isUnambiguous()).isFalse();
        assertThat(route.destinations())
                .extracting(destination -> destination.lead().code())
                .containsExactly("329901-URBAN_MANAGEMENT", "329901001-TOWN");
        assertThat(route.destinations())
                .allSatisfy(destination ->
                        assertThat(reasons(destination)).contains(Reason.Code.CIRCUMSTANCE, Reason.Code.SEVERAL_LINES));
    }

    @Test
    @DisplayName("Of two lines whose one leads to a closed unit, the other is left")
    void oneOfTwoClosed() {
        var closed = SmallCity.viewWith("units", """
                code,name,level,area,line,kind,active
                329901-URBAN_MANAGEMENT,城管局,COUNTY,329901,URBAN_MANAGEMENT,DEPARTMENT,false
                """);

        var route = route(closed, GRID, ILLEGAL_BUILDING);

        assertThat(only(route).lead().code()).isEqualTo("329901001-TOWN");
        assertThat(route.isUnambiguous()).isFalse();
    }

    @Test
    @DisplayName("If the listed lead is closed, the department of the matter's line of work answers for it")
    void closedLead() {
        var whistle = only(route(city, GRID, PRICES));

        assertThat(whistle.lead().code()).isEqualTo("329901-MARKET");
        assertThat(reasons(whistle)).containsExactly(Reason.Code.LIST_UNUSABLE, Reason.Code.FALLBACK_DEPARTMENT);
    }

    @Test
    @DisplayName("A matter on no list falls to the county's department of its line of work")
    void unlisted() {
        var route = route(city, GRID_WITHOUT_LISTS, FLOODED_HOUSE);
        var whistle = only(route);

        assertThat(whistle.lead().code()).isEqualTo("329901-HOUSING");
        assertThat(whistle.isFallback()).isTrue();
        assertThat(route.isUnambiguous()).isFalse();
        assertThat(reasons(whistle)).containsExactly(Reason.Code.NOT_ON_LIST, Reason.Code.FALLBACK_DEPARTMENT);
    }

    @Test
    @DisplayName("A line of work that the county lacks is the city's")
    void cityDepartment() {
        var whistle = only(route(city, GRID, BROADBAND));

        assertThat(whistle.lead().code()).isEqualTo("3299-TELECOM");
        assertThat(codes(whistle.cooperating())).containsExactly("329901001001-PROPERTY");
    }

    @Test
    @DisplayName("What no department leads falls to the town's centre, and without one to the county's government")
    void ladder() {
        assertThat(only(route(city, GRID, CLUTTERED_STAIRS)).lead().code()).isEqualTo("329901001-TOWN");

        var government = only(route(city, GRID_WITHOUT_LISTS, CLUTTERED_STAIRS));
        assertThat(government.lead().code()).isEqualTo("329901-TOWN");
        assertThat(reasons(government)).contains(Reason.Code.FALLBACK_COUNTY_GOVERNMENT);
    }

    @Test
    @DisplayName("Where nobody is there to take it, nobody is named")
    void nobody() {
        assertThat(route(city, "440101001001001", FLOODED_HOUSE).destinations()).isEmpty();
    }

    @Test
    @DisplayName("The surer the list, the higher the score")
    void certainty() {
        var sure = route(city, GRID, FLOODED_HOUSE);
        var several = route(city, GRID, ILLEGAL_BUILDING);
        var fallback = route(city, GRID_WITHOUT_LISTS, FLOODED_HOUSE);

        assertThat(sure.certainty(only(sure))).isEqualTo(1);
        assertThat(several.certainty(several.destinations().getFirst())).isEqualTo(0.7);
        assertThat(fallback.certainty(only(fallback))).isEqualTo(0.5);
    }

    private static Route route(ReferenceView view, String grid, String matter) {
        return new RoutingPolicy(view).route(grid, view.catalogMatter(matter).orElseThrow());
    }

    private static Destination only(Route route) {
        assertThat(route.destinations()).hasSize(1);
        return route.destinations().getFirst();
    }

    private static List<String> codes(List<OrgUnit> units) {
        return units.stream().map(OrgUnit::code).toList();
    }

    private static List<Reason.Code> reasons(Destination destination) {
        return destination.reasons().stream().map(Reason::code).toList();
    }
}
