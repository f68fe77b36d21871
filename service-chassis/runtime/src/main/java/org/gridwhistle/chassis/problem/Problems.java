package org.gridwhistle.chassis.problem;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;

/** Turns a refusal into the one problem body that all four services answer with, and counts it. */
@ApplicationScoped
public class Problems {

    private static final String TYPE = "https://gridwhistle.org/problems/";

    private final MeterRegistry meters;

    Problems(MeterRegistry meters) {
        this.meters = meters;
    }

    public ProblemBody body(Refusal refusal, Locale locale) {
        meters.counter("gridwhistle.refusals", "code", refusal.code()).increment();
        return new ProblemBody(
                TYPE + refusal.code().toLowerCase(Locale.ROOT).replace('_', '-'),
                ProblemTexts.title(refusal.code(), locale),
                refusal.status(),
                ProblemTexts.detail(refusal.code(), refusal.args(), locale),
                "urn:uuid:" + UUID.randomUUID(),
                refusal.code(),
                fields(refusal.errors(), locale));
    }

    private static List<ProblemBody.Field> fields(List<FieldError> errors, Locale locale) {
        return errors.stream()
                .map(error -> new ProblemBody.Field(error.field(), error.code(), ProblemTexts.message(error, locale)))
                .toList();
    }
}
