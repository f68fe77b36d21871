package org.gridwhistle.dispatch.routing.history;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListDoctorTest {

    private static final String TOWN = "329901001";
    private static final String MATTER = "030101";

    @Test
    void a_lead_that_gives_a_matter_back_again_and_again_gives_way_to_the_one_who_ends_it() {
        var suggestions = ListDoctor.suggestions(
                List.of(lead("HOUSING", 0, 3, false, "WATER"), lead("CIVIL", 4, 0, false, null)));
        assertThat(suggestions)
                .containsExactly(new Suggestion(
                        Suggestion.Kind.CHANGE_LEAD, TOWN, MATTER, "HOUSING", "CIVIL", 3, "NOT_OUR_DUTY", 4));
    }

    @Test
    void if_nobody_has_ended_it_often_the_one_whom_the_returns_name_is_suggested() {
        assertThat(ListDoctor.suggestions(List.of(lead("HOUSING", 0, 2, false, "WATER"))))
                .extracting(Suggestion::suggested)
                .containsExactly("WATER");
    }

    @Test
    void one_return_is_nobodys_rule() {
        assertThat(ListDoctor.suggestions(List.of(lead("HOUSING", 0, 1, false, "WATER"))))
                .isEmpty();
    }

    @Test
    void a_lead_that_ends_more_than_it_gives_back_stays() {
        assertThat(ListDoctor.suggestions(List.of(lead("HOUSING", 9, 3, false, "WATER"))))
                .isEmpty();
    }

    @Test
    void a_matter_on_no_list_gets_a_line_for_the_one_who_ends_it() {
        assertThat(ListDoctor.suggestions(List.of(lead("HOUSING", 2, 0, true, null))))
                .containsExactly(
                        new Suggestion(Suggestion.Kind.ADD_LINE, TOWN, MATTER, "HOUSING", "HOUSING", 0, null, 2));
    }

    @Test
    void the_share_of_right_dispatches_is_what_did_not_come_back() {
        assertThat(Accuracy.of(40, 3).accuracy()).isEqualTo(0.925);
        assertThat(Accuracy.of(0, 0).accuracy()).isNull();
    }

    private static LeadHistory lead(String unit, int closed, int returned, boolean offList, String proposed) {
        var tally = new TrackRecord.Tally(TOWN, MATTER, unit, closed, returned);
        return new LeadHistory(tally, offList, returned == 0 ? null : "NOT_OUR_DUTY", proposed);
    }
}
