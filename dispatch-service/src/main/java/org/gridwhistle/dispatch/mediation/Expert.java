package org.gridwhistle.dispatch.mediation;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Somebody of the expert pool 调解专家库, in his office and publicly named.
 *
 * @param area   whose pool he is in
 * @param fields what he knows about
 */
public record Expert(String code, String name, String area, List<String> fields, String organisation, boolean active) {

    static Expert of(String code, JsonNode body) {
        var fields = new ArrayList<String>();
        body.path("fields").forEach(field -> fields.add(field.asText()));
        return new Expert(
                code,
                body.path("name").asText(),
                body.path("area").asText(),
                List.copyOf(fields),
                body.path("organisation").asText(),
                body.path("active").asBoolean());
    }
}
