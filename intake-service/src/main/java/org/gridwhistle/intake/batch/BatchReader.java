package org.gridwhistle.intake.batch;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.chassis.web.JsonFaults;
import org.gridwhistle.intake.report.ReportRequest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads the lines of a batch each by itself, so that an unreadable one costs nobody else. */
@ApplicationScoped
class BatchReader {

    static final int MAX_LINES = 1000;

    private final ObjectMapper json;

    BatchReader(ObjectMapper json) {
        this.json = json;
    }

    /** @throws ProblemException if it is no array, or has too many elements */
    List<BatchLine> array(String body) {
        var elements = elements(body);
        requireFit(elements.size());
        var lines = new ArrayList<BatchLine>(elements.size());
        for (var element : elements) {
            lines.add(read(lines.size() + 1, () -> json.treeToValue(element, ReportRequest.class)));
        }
        return lines;
    }

    /** @throws ProblemException if it has too many lines; blank ones are passed over, but counted in the numbers */
    List<BatchLine> ndjson(String body) {
        var texts = body.lines().toList();
        requireFit((int) texts.stream().filter(text -> !text.isBlank()).count());
        var lines = new ArrayList<BatchLine>();
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            if (!text.isBlank()) {
                lines.add(read(i + 1, () -> json.readValue(text, ReportRequest.class)));
            }
        }
        return lines;
    }

    private JsonNode elements(String body) {
        try {
            var elements = json.readTree(body);
            if (!elements.isArray()) {
                throw new ProblemException(BatchProblem.BATCH_NOT_AN_ARRAY);
            }
            return elements;
        } catch (JsonProcessingException e) {
            throw new ProblemException(CommonProblem.MALFORMED_JSON);
        }
    }

    private static void requireFit(int lines) {
        if (lines > MAX_LINES) {
            throw new ProblemException(BatchProblem.BATCH_TOO_LARGE, MAX_LINES, lines);
        }
    }

    private static BatchLine read(int number, Parsing parsing) {
        try {
            var request = parsing.run();
            return request == null
                    ? new BatchLine.Unreadable(number, Refusal.of(CommonProblem.MALFORMED_JSON))
                    : new BatchLine.Readable(number, request);
        } catch (JsonProcessingException e) {
            return new BatchLine.Unreadable(number, JsonFaults.refusal(e));
        }
    }

    @FunctionalInterface
    private interface Parsing {

        ReportRequest run() throws JsonProcessingException;
    }
}
