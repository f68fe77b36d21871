package org.gridwhistle.chassis.audit;

import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void only_what_changed_is_told_each_field_under_its_path() throws JsonProcessingException {
        var change = between(
                "{\"state\": \"ACCEPTED\", \"tasks\": [{\"unit\": \"U-1\", \"handleDue\": \"2026-07-10T08:00:00Z\"}], \"round\": 1}",
                "{\"state\": \"DISPATCHED\", \"tasks\": [{\"unit\": \"U-1\", \"handleDue\": \"2026-07-11T08:00:00Z\"}, {\"unit\": \"U-2\"}], \"round\": 1}");
        assertThat(change).isEqualTo(json.readTree("""
                        {"before": {"state": "OPEN", "version": 1}, "after": {"state": "OPEN", "version": 2}, "fields": [
                          {"field": "state", "from": "ACCEPTED", "to": "DISPATCHED"},
                          {"field": "tasks[0].handleDue", "from": "2026-07-10T08:00:00Z", "to": "2026-07-11T08:00:00Z"},
                          {"field": "tasks[1].unit", "from": null, "to": "U-2"}]}"""));
    }

    @Test
    void what_a_person_wrote_is_told_by_its_length_alone() throws JsonProcessingException {
        var told = between("{}", """
                {"note": "请联系张三 13812345678", "phone": "13812345678", "name": "Zhang San", "feedback": {"text": "已修复"},
                 "place": {"lat": 32.53, "lon": 120.46, "address": "前进花园 3 幢 402"}}""").toString();
        assertThat(told).doesNotContain("张三", "1381234", "Zhang", "已修复", "32.53", "120.46", "前进");
        assertThat(told).contains("(17 字)", "(3 字)");
    }

    @Test
    void a_code_of_digits_alone_is_shown_where_codes_belong() throws JsonProcessingException {
        assertThat(between("{}", "{\"gridCode\": \"329901001001001\", \"matterCode\": \"010101\"}")
                        .at("/fields/0/to")
                        .asText())
                .isEqualTo("329901001001001");
    }

    private JsonNode between(String before, String after) throws JsonProcessingException {
        return json.readTree(Difference.between(glimpse(before, 1), glimpse(after, 2), json));
    }

    private Glimpse glimpse(String document, long version) throws JsonProcessingException {
        return new Glimpse("3299", "OPEN", version, json.readValue(document, Map.class));
    }
}
