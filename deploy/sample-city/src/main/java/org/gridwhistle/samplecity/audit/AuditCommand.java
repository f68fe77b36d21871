package org.gridwhistle.samplecity.audit;

import java.time.Duration;
import java.util.concurrent.Callable;

import org.gridwhistle.samplecity.http.ServiceOptions;
import org.gridwhistle.samplecity.services.Services;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code audit}: one summary line, and an exit code other than 0 if anything is off. */
@Command(name = "audit", description = "Checks that nothing was lost, nothing is twice, and all four services agree.")
public final class AuditCommand implements Callable<Integer> {

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long the latest changes may take to arrive everywhere. Default: ${DEFAULT-VALUE}.")
    private int patience;

    @Mixin
    private ServiceOptions where;

    @Override
    public Integer call() {
        try (var api = where.api()) {
            var statement = new Auditor(Services.over(api), Duration.ofSeconds(patience)).audit();
            statement.print(System.out);
            return statement.isClean() ? 0 : 1;
        }
    }
}
