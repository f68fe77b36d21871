package org.gridwhistle.department.reference;

import java.time.LocalDate;
import java.util.List;

import org.gridwhistle.chassis.reference.ReferenceRecord;
import org.gridwhistle.chassis.testing.Contracts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Units and areas, as the reference topic tells of them. */
class DirectoryListenerTest {

    private final DirectoryListener listener = new DirectoryListener();

    @Test
    void a_unit_is_read_as_the_centre_publishes_it() {
        var example = Contracts.exampleJson("dispatch", "grid.reference.upserted.v1");
        listener.apply(List.of(new ReferenceRecord(
                "units", "329901-HOUSING", 1, LocalDate.of(2026, 1, 1), false, example.get("body"))));
        assertThat(listener.current().unit("329901-HOUSING"))
                .hasValue(new Unit("329901-HOUSING", "东岸县住房和城乡建设局", "329901", true));
    }

    @Test
    void the_newest_word_counts_and_what_is_deleted_is_gone() {
        listener.apply(List.of(area("3299", "旧名", false), area("3299", "南城市", false)));
        assertThat(listener.current().areaName("3299")).isEqualTo("南城市");
        listener.apply(List.of(area("3299", "南城市", true)));
        assertThat(listener.current().areaName("3299")).isEmpty();
    }

    @Test
    void a_change_leaves_what_was_handed_out_before_as_it_was() {
        listener.apply(List.of(area("3299", "南城市", false)));
        var before = listener.current();
        listener.apply(List.of(area("329901", "东江县", false)));
        assertThat(before.areaName("329901")).isEqualTo("南城市");
        assertThat(listener.current().areaName("329901")).isEqualTo("南城市 东江县");
    }

    @Test
    void a_grid_lies_in_the_areas_whose_codes_begin_its_own() {
        listener.apply(List.of(area("3299", "南城市", false), area("329901001", "曲河镇", false)));
        assertThat(listener.current().areaName("329901001001003")).isEqualTo("南城市 曲河镇");
    }

    @Test
    void a_unit_that_nobody_has_told_of_goes_by_its_code() {
        assertThat(listener.current().unitName("U-ZJ")).isEqualTo("U-ZJ");
    }

    private static ReferenceRecord area(String code, String name, boolean deleted) {
        var body = JsonNodeFactory.instance.objectNode().put("code", code).put("name", name);
        return new ReferenceRecord("areas", code, 1, LocalDate.of(2026, 1, 1), deleted, body);
    }
}
