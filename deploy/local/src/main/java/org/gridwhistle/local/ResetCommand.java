package org.gridwhistle.local;

import java.util.concurrent.Callable;

import org.gridwhistle.servers.Folders;

import picocli.CommandLine.Command;

/** Stops the stack and deletes its data. */
@Command(name = "reset", description = "Stop everything and delete all reports, cases, tasks and figures.")
final class ResetCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        var home = GridHome.ofThisCheckout();
        System.out.println("Stopping the stack and deleting every report, case, task and figure in " + home.data());
        new BackgroundSupervisor(home).stop();
        Folders.delete(home.data());
        System.out.println("Done. Keys and logs are kept; ./grid up starts with nothing.");
        return 0;
    }
}
