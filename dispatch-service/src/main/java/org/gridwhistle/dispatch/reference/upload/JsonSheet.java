package org.gridwhistle.dispatch.reference.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.function.BiConsumer;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.dispatch.reference.kind.Fault;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads a JSON array of records, one at a time. */
final class JsonSheet {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BiConsumer<String, JsonNode> take;
    private final Complaints complaints;

    /** @param take gets each record with its place */
    JsonSheet(BiConsumer<String, JsonNode> take, Complaints complaints) {
        this.take = take;
        this.complaints = complaints;
    }

    void read(InputStream body) throws IOException {
        try (var parser = JSON.createParser(Utf8.reader(body))) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new ProblemException(CommonProblem.MALFORMED_JSON);
            }
            elements(parser);
            if (parser.nextToken() != null) {
                throw new ProblemException(CommonProblem.MALFORMED_JSON);
            }
        } catch (CharacterCodingException e) {
            throw new ProblemException(CommonProblem.MALFORMED_JSON);
        }
    }

    private void elements(JsonParser parser) throws IOException {
        for (var i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            JsonNode element = parser.readValueAsTree();
            var place = "[" + i + "]";
            if (element.isObject()) {
                take.accept(place, element);
            } else {
                complaints.add(place, Fault.MALFORMED.at(""));
            }
        }
    }
}
