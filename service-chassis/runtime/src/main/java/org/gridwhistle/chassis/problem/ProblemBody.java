package org.gridwhistle.chassis.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The {@code application/problem+json} body of RFC 9457.
 *
 * @param type     a stable URI of the code
 * @param title    what is wrong, in the caller's language
 * @param status   the HTTP status
 * @param detail   what is wrong here, may be absent
 * @param instance the id under which the log knows this answer
 * @param code     the machine code
 * @param errors   the fields at fault, absent if none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
        String type, String title, int status, String detail, String instance, String code, List<Field> errors) {

    /** One field at fault, told in the caller's language. */
    public record Field(String field, String code, String message) {}
}
