package org.gridwhistle.samplecity.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Callable;

import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.CitySize;
import org.gridwhistle.samplecity.http.ServiceOptions;
import org.gridwhistle.samplecity.imports.Importer;
import org.gridwhistle.samplecity.play.Run;
import org.gridwhistle.samplecity.play.RunName;
import org.gridwhistle.samplecity.replay.MessageFile;
import org.gridwhistle.samplecity.replay.Pace;
import org.gridwhistle.samplecity.services.Services;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: the whole chain in a minute. */
@Command(
        name = "demo",
        description = "A small city at work for half a minute, then stories step by step, the figures and the audit.")
public final class DemoCommand implements Callable<Integer> {

    @Option(
            names = "--within",
            paramLabel = "SECONDS",
            defaultValue = "20",
            description = "About how long the messages take. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Mixin
    private ServiceOptions where;

    @Override
    public Integer call() {
        try (var api = where.api()) {
            return play(Services.over(api), System.out) ? 0 : 1;
        }
    }

    private boolean play(Services services, PrintStream out) {
        var city = City.of(CitySize.DEMO);
        var name = RunName.of("demo");
        var messages = MessageFile.readResource("/demo/messages.csv");
        var run = new Run(services, out);
        new Importer(services, out).bringIfMissing(city);
        out.printf("%n%d residents call the hotline; a simulator plays everybody who works on it.%n", messages.size());
        var ledger = run.play(city, messages, Pace.within(Duration.ofSeconds(seconds), messages), name);
        var stories = new Stories(services, city, out);
        stories.rainstorm(name);
        stories.mediation(name);
        stories.sewage(name);
        stories.typhoon(name);
        var clean = run.settle(ledger);
        tellWhatNext(out);
        return clean;
    }

    private static void tellWhatNext(PrintStream out) {
        out.println("""

                What to look at next
                  http://localhost:8081/q/openapi   intake, 8082 dispatch, 8083 department, 8084 analytics
                  ./grid token dispatcher           a token to call them with
                  ./grid replay FILE                your own messages
                  ./grid audit                      the audit again
                  README.md                         the first ten minutes""");
    }
}
