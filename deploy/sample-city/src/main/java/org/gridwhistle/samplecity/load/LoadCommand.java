package org.gridwhistle.samplecity.load;

import java.util.concurrent.Callable;

import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.CitySize;
import org.gridwhistle.samplecity.http.ServiceOptions;
import org.gridwhistle.samplecity.imports.Importer;
import org.gridwhistle.samplecity.play.RunName;
import org.gridwhistle.samplecity.services.Services;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code load}: how quickly a report is in the department's queue, and how many a second intake takes. */
@Command(
        name = "load",
        description = "Posts reports that are dispatched without a person's look, and measures. The tasks stay open.")
public final class LoadCommand implements Callable<Integer> {

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "50",
            description = "Reports a second. Default: ${DEFAULT-VALUE}.")
    private double rate;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "For how long. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--saturate",
            description = "Post as fast as the answers come, and measure accepted reports a second.")
    private boolean saturate;

    @Option(
            names = "--senders",
            paramLabel = "N",
            defaultValue = "32",
            description = "Senders of --saturate. Default: ${DEFAULT-VALUE}.")
    private int senders;

    @Option(names = "--size", defaultValue = "demo", description = "The city: demo or full. Default: ${DEFAULT-VALUE}.")
    private CitySize size;

    @Mixin
    private ServiceOptions where;

    @Override
    public Integer call() {
        var city = City.of(size);
        try (var api = where.api()) {
            var services = Services.over(api);
            new Importer(services, System.out).bringIfMissing(city);
            var reports = new StraightThrough(city, RunName.of("load"));
            return saturate ? saturate(services, reports) : measure(services, reports);
        }
    }

    private int saturate(Services services, StraightThrough reports) {
        var rate = new Saturation(services.intake(), reports, senders, seconds).measure();
        System.out.printf("LOAD: %,.0f reports accepted a second, %d senders, %d s%n", rate, senders, seconds);
        return 0;
    }

    private int measure(Services services, StraightThrough reports) {
        var posted = new OpenModel(services.intake(), reports, rate, seconds).post();
        var visible = new QueueWatch(services.department()).visibleAfter(posted);
        var sent = (int) Math.ceil(rate * seconds);
        System.out.printf(
                "report accepted:          %s%n",
                Percentiles.of(posted.stream().map(Posted::millis).toList()).told());
        System.out.printf(
                "visible in the queue:     %s%n",
                Percentiles.of(visible.values()).told());
        System.out.printf(
                "LOAD: %.0f/s for %d s: %,d sent, %,d accepted, %,d in the queue%n",
                rate, seconds, sent, posted.size(), visible.size());
        return visible.size() == sent ? 0 : 1;
    }
}
