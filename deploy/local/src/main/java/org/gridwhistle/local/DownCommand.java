package org.gridwhistle.local;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** Stops the stack. */
@Command(name = "down", description = "Stop everything; the data stay.")
final class DownCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        var supervisor = new BackgroundSupervisor(GridHome.ofThisCheckout());
        supervisor.running().ifPresent(found -> System.out.println("Stopping …"));
        var was = supervisor.stop();
        System.out.println(was ? "Stopped. The data stay for the next ./grid up." : "Nothing was running.");
        return 0;
    }
}
