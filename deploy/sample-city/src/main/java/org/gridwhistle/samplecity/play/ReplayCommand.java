package org.gridwhistle.samplecity.play;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.CitySize;
import org.gridwhistle.samplecity.http.ServiceOptions;
import org.gridwhistle.samplecity.imports.Importer;
import org.gridwhistle.samplecity.replay.Mapping;
import org.gridwhistle.samplecity.replay.Message;
import org.gridwhistle.samplecity.replay.MessageFile;
import org.gridwhistle.samplecity.replay.Pace;
import org.gridwhistle.samplecity.services.Services;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code replay}: posts a file's messages and plays the city until every case is closed. */
@Command(
        name = "replay",
        description =
                "Posts the messages of a CSV file as hotline events and plays the city until every case is closed.")
public final class ReplayCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "CSV with a header line, in UTF-8.")
    private Path file;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description =
                    "Properties that say which column holds what. Default: the columns message_id, reporter_id, title, "
                            + "reported_at, detail, reply, replied_at.")
    private Path mapping;

    @Option(
            names = "--within",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description =
                    "About how long the run takes; messages and delays are scaled to it. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(names = "--speed", paramLabel = "N/s", description = "Messages a second, instead of what --within gives.")
    private String speed;

    @Option(
            names = "--time-scale",
            paramLabel = "N",
            description =
                    "Seconds of the file that pass in one second, instead of what --within gives; 86400 is a day a second.")
    private Double timeScale;

    @Option(names = "--flat-out", description = "No waiting at all: as fast as the services go.")
    private boolean flatOut;

    @Option(names = "--limit", paramLabel = "N", description = "Only the first N messages.")
    private Integer limit;

    @Option(names = "--size", defaultValue = "demo", description = "The city: demo or full. Default: ${DEFAULT-VALUE}.")
    private CitySize size;

    @Option(
            names = "--run",
            paramLabel = "NAME",
            description =
                    "Name of the run, part of each event's id: the same name again posts nothing twice. Default: the time.")
    private String name;

    @Mixin
    private ServiceOptions where;

    @Override
    public Integer call() {
        var columns = mapping == null ? Mapping.usual() : Mapping.of(mapping);
        var messages =
                MessageFile.read(file, columns, Optional.ofNullable(limit).orElse(Integer.MAX_VALUE));
        var city = City.of(size);
        try (var api = where.api()) {
            var services = Services.over(api);
            new Importer(services, System.out).bringIfMissing(city);
            var run = new Run(services, System.out);
            System.out.printf("Replaying %,d messages of %s%n", messages.size(), file);
            return run.settle(run.play(city, messages, pace(messages), name())) ? 0 : 1;
        }
    }

    private Pace pace(List<Message> messages) {
        if (flatOut) {
            return Pace.FLAT_OUT;
        }
        var pace = Pace.within(Duration.ofSeconds(seconds), messages);
        if (timeScale != null) {
            pace = pace.withTimeScale(timeScale);
        }
        return speed == null ? pace : pace.withRate(Double.parseDouble(speed.replaceFirst("/s$", "")));
    }

    private String name() {
        return name == null ? RunName.of("replay") : name;
    }
}
