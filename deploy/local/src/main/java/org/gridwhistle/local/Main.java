package org.gridwhistle.local;

import org.gridwhistle.servers.StartupFailure;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code ./grid} that deal with the local stack. */
@Command(
        name = "grid",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            TokenCommand.class,
            ResetCommand.class,
            DeadLettersCommand.class,
            SuperviseCommand.class
        })
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var line = new CommandLine(new Main());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof StartupFailure) {
                command.getErr().println(failure.getMessage());
            } else {
                failure.printStackTrace(command.getErr());
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
        System.exit(line.execute(arguments));
    }
}
