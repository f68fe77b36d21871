package org.gridwhistle.chassis.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a command made of an aggregate, for people to read.
 *
 * @param before null if it did not exist
 * @param after  as the command left it
 * @param fields those that changed, by name
 */
record Difference(Mark before, Mark after, List<Field> fields) {

    /** State and version at one moment. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Mark(String state, Long version) {

        static Mark of(Glimpse glimpse) {
            return glimpse == null ? null : new Mark(glimpse.state(), glimpse.version());
        }
    }

    /** @param from null if it was not there, @param to null if it is no longer */
    record Field(String field, String from, String to) {}

    /** @return as JSON */
    static String between(Glimpse before, Glimpse after, ObjectMapper json) {
        var was = Leaves.of(document(before, json));
        var is = Leaves.of(document(after, json));
        var paths = new TreeSet<>(was.keySet());
        paths.addAll(is.keySet());
        var fields = new ArrayList<Field>();
        for (var path : paths) {
            var from = was.get(path);
            var to = is.get(path);
            if (!Objects.equals(from, to)) {
                fields.add(new Field(path, Discretion.shown(path, from), Discretion.shown(path, to)));
            }
        }
        try {
            return json.writeValueAsString(new Difference(Mark.of(before), Mark.of(after), fields));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode document(Glimpse glimpse, ObjectMapper json) {
        return glimpse == null || glimpse.document() == null
                ? json.missingNode()
                : json.valueToTree(glimpse.document());
    }
}
