package org.gridwhistle.intake.report;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.intake.reference.CityDirectory;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what came of the reports of each source. */
@ApplicationScoped
public class ReportMeters {

    private static final String UNKNOWN = "unknown";

    private final MeterRegistry registry;
    private final CityDirectory directory;

    ReportMeters(MeterRegistry registry, CityDirectory directory) {
        this.registry = registry;
        this.directory = directory;
    }

    /** A report is in, or was already. */
    public void answered(SubmitReport command, String body) {
        var isNew = body.contains(command.reportId().toString());
        Counter.builder("gridwhistle.reports.accepted")
                .description("Reports that got a receipt; repeated: one that they had already")
                .tag("source", tag(command.draft().source()))
                .tag("repeated", Boolean.toString(!isNew))
                .register(registry)
                .increment();
    }

    public void refused(String source, Refusal refusal) {
        Counter.builder("gridwhistle.reports.refused")
                .description("Reports that were refused")
                .tag("source", tag(source))
                .tag("code", refusal.code())
                .register(registry)
                .increment();
    }

    /** Only codes that the city knows become tags, or any caller could fill the registry. */
    private String tag(String source) {
        return source != null && directory.city().source(source).isPresent() ? source : UNKNOWN;
    }
}
