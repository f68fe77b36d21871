package org.gridwhistle.department.task;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwhistle.department.task.Stage.Code.CONTAIN;
import static org.gridwhistle.department.task.Stage.Code.REPAIR;
import static org.gridwhistle.department.task.Stage.Code.RESTORE;
import static org.gridwhistle.department.task.TaskSamples.NOW;

/** What becomes of stages when the end moves, and when others are ordered. */
class StagesTest {

    private static final Instant END = hours(8);
    private static final Stage.Completion DONE = new Stage.Completion(NOW, "已围护", List.of());

    private static final Stages OLD = of(Stage.ordered(CONTAIN, hours(3)), Stage.ordered(REPAIR, END));

    @Test
    void what_is_done_stays_and_the_rest_is_as_ordered_anew() {
        var anew = of(Stage.ordered(CONTAIN, hours(1)), Stage.ordered(RESTORE, hours(5)));
        assertThat(OLD.completed(CONTAIN, DONE).ordered(anew).all())
                .containsExactly(Stage.ordered(CONTAIN, hours(3)).completed(DONE), Stage.ordered(RESTORE, hours(5)));
    }

    @Test
    void what_comes_before_something_done_is_not_asked_for_afterwards() {
        var anew = of(Stage.ordered(CONTAIN, hours(1)), Stage.ordered(RESTORE, hours(5)));
        var repaired = of(Stage.ordered(REPAIR, END)).completed(REPAIR, DONE);
        assertThat(repaired.ordered(anew).all()).extracting(Stage::code).containsExactly(REPAIR, RESTORE);
    }

    @Test
    void a_matter_without_stages_leaves_only_what_is_done() {
        assertThat(OLD.ordered(Stages.NONE)).isEqualTo(Stages.NONE);
        assertThat(OLD.completed(CONTAIN, DONE).ordered(Stages.NONE).all())
                .extracting(Stage::code)
                .containsExactly(CONTAIN);
    }

    @Test
    void what_was_left_to_a_follow_up_is_awaited_again_if_another_matter_orders_it() {
        var left = of(new Stage(RESTORE, hours(5), true, null));
        assertThat(left.next()).isEmpty();
        assertThat(left.ordered(of(Stage.ordered(RESTORE, hours(5)))).next())
                .contains(Stage.ordered(RESTORE, hours(5)));
    }

    @Test
    void a_later_end_moves_what_is_left_back_and_an_earlier_one_cuts_it_off() {
        assertThat(OLD.moved(END, hours(10)).all()).extracting(Stage::due).containsExactly(hours(5), hours(10));
        assertThat(OLD.moved(END, hours(4)).all()).extracting(Stage::due).containsExactly(hours(3), hours(4));
        assertThat(OLD.completed(CONTAIN, DONE).moved(END, hours(2)).all())
                .extracting(Stage::due)
                .containsExactly(hours(3), hours(2));
    }

    private static Stages of(Stage... stages) {
        return new Stages(List.of(stages));
    }

    private static Instant hours(int after) {
        return NOW.plus(Duration.ofHours(after));
    }
}
