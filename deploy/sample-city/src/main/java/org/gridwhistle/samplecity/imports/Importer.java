package org.gridwhistle.samplecity.imports;

import java.io.PrintStream;
import java.time.LocalDate;

import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.ReferenceKind;
import org.gridwhistle.samplecity.services.ReferenceApi;
import org.gridwhistle.samplecity.services.Services;

/** Brings a city into the services: all kinds to dispatch, each after those it refers to, until the others have them too. */
public final class Importer {

    /** The first day the catalog and the lists hold; before anything that is reported. */
    private static final LocalDate EFFECTIVE_FROM = LocalDate.of(2025, 1, 1);

    private final Services services;
    private final PrintStream out;

    public Importer(Services services, PrintStream out) {
        this.services = services;
        this.out = out;
    }

    /** Puts everything; what is there already, word for word, stays as it is. */
    public void bring(City city) {
        for (var kind : ReferenceKind.values()) {
            put(kind, city.csv(kind));
        }
        new Arrival(services, city).await();
        out.printf("The %s city is in, and every service knows it.%n", city.size());
    }

    /** Puts a city that is not there. The last record of each kind stands for all, since a file goes in whole or not at all. */
    public void bringIfMissing(City city) {
        var there = LastCodes.of(city).entrySet().stream()
                .allMatch(last -> services.reference().has(last.getKey().word(), last.getValue()));
        if (there) {
            out.printf("The %s city is in already.%n", city.size());
        } else {
            bring(city);
        }
    }

    private void put(ReferenceKind kind, String csv) {
        for (var part : CsvParts.of(csv)) {
            var answer =
                    services.reference().put(kind.word(), part, EFFECTIVE_FROM).orThrow();
            var report = answer.as(ReferenceApi.ImportReport.class);
            out.printf(
                    "  %-16s %,7d received, %,7d created, %,6d changed, %,7d unchanged%n",
                    kind.word(), report.received(), report.created(), report.changed(), report.unchanged());
        }
    }
}
