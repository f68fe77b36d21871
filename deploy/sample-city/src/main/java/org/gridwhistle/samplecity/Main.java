package org.gridwhistle.samplecity;

import org.gridwhistle.samplecity.audit.AuditCommand;
import org.gridwhistle.samplecity.demo.DemoCommand;
import org.gridwhistle.samplecity.http.RefusedException;
import org.gridwhistle.samplecity.http.ServiceAwayException;
import org.gridwhistle.samplecity.imports.ImportCommand;
import org.gridwhistle.samplecity.load.LoadCommand;
import org.gridwhistle.samplecity.play.ReplayCommand;
import org.gridwhistle.samplecity.replay.BadFileException;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The sample city: brings it in, plays it, replays files in it, and audits the services. */
@Command(
        name = "sample-city",
        description = "The sample city of GridWhistle, played through the public API.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ImportCommand.class,
            DemoCommand.class,
            ReplayCommand.class,
            AuditCommand.class,
            LoadCommand.class
        })
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command))
                .execute(arguments);
    }

    /** What people can mend is one sentence; anything else is a bug and shows its trace. */
    private static int explain(Exception failure, CommandLine command) throws Exception {
        if (failure instanceof BadFileException
                || failure instanceof ServiceAwayException
                || failure instanceof RefusedException) {
            command.getErr().println(failure.getMessage());
            return 1;
        }
        throw failure;
    }
}
