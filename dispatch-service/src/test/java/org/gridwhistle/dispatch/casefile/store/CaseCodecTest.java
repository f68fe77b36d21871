package org.gridwhistle.dispatch.casefile.store;

import java.util.List;

import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.fact.CaseState;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CaseCodecTest {

    private final CaseCodec codec =
            new CaseCodec(JsonMapper.builder().findAndAddModules().build());
    private final List<Case> states = new Lives().states();

    @Test
    void a_case_is_read_as_it_was_written_whatever_its_state() {
        assertThat(states).extracting(Case::state).contains(CaseState.values());
        assertThat(states)
                .allSatisfy(
                        written -> assertThat(codec.read(codec.write(written))).isEqualTo(written));
    }

    @Test
    void what_an_older_case_had_and_a_newer_has_not_is_passed_over() {
        var written = codec.write(states.getFirst());
        assertThat(codec.read(written.replaceFirst("\\{", "{\"forgotten\": true, ")))
                .isEqualTo(states.getFirst());
    }
}
