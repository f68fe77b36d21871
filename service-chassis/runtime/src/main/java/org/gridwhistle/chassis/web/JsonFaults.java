package org.gridwhistle.chassis.web;

import java.util.List;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.chassis.problem.Refusal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;

/** Says what is wrong with JSON that cannot be read: the field, where it is one field's fault, else the whole. */
public final class JsonFaults {

    private JsonFaults() {}

    public static Refusal refusal(JsonProcessingException fault) {
        return fault instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? Refusal.ofFields(List.of(FieldError.of(path(mapping), "MALFORMED")))
                : Refusal.of(CommonProblem.MALFORMED_JSON);
    }

    private static String path(JsonMappingException mapping) {
        var path = new StringBuilder();
        for (var step : mapping.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
