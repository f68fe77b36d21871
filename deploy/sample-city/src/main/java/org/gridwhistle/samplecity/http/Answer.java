package org.gridwhistle.samplecity.http;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param call   what was called, as {@code POST /api/v1/events}
 * @param status the HTTP status
 * @param body   the JSON, a missing node if there was none
 */
public record Answer(String call, int status, JsonNode body) {

    public boolean isOk() {
        return status >= 200 && status < 300;
    }

    /** Somebody else was quicker, or the caller's picture is old: a new look tells what is. */
    public boolean isRaceLost() {
        return refuses("WRONG_STATE") || refuses("STALE_VERSION");
    }

    /** The machine code of a refusal; empty for anything else. */
    public String code() {
        return body.path("code").asText("");
    }

    public boolean refuses(String code) {
        return !isOk() && code().equals(code);
    }

    /** Whether a refusal finds fault with the field. */
    public boolean faults(String field) {
        return StreamSupport.stream(body.path("errors").spliterator(), false)
                .anyMatch(error -> error.path("field").asText().equals(field));
    }

    public <T> T as(Class<T> type) {
        return Json.read(body, type);
    }

    /** The body of an answer that must be good. */
    public Answer orThrow() {
        if (!isOk()) {
            throw new RefusedException(this);
        }
        return this;
    }

    /** A refusal in one line, for people. */
    public String told() {
        var fields = StreamSupport.stream(body.path("errors").spliterator(), false)
                .limit(3)
                .map(error -> error.path("field").asText() + ": "
                        + error.path("message").asText())
                .collect(Collectors.joining("; "));
        return "%d %s %s %s %s"
                .formatted(
                        status,
                        code(),
                        body.path("title").asText(""),
                        body.path("detail").asText(""),
                        fields)
                .strip();
    }
}
