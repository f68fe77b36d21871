package org.gridwhistle.samplecity.imports;

import java.util.concurrent.Callable;

import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.CitySize;
import org.gridwhistle.samplecity.http.ServiceOptions;
import org.gridwhistle.samplecity.services.Services;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code import}: brings the sample city into the running services. */
@Command(name = "import", description = "Brings the sample city into the running services; again, it changes nothing.")
public final class ImportCommand implements Callable<Integer> {

    @Option(
            names = "--size",
            defaultValue = "demo",
            description = "demo: 40 grids; full: 9,331 grids and 61,993 micro-grids. Default: ${DEFAULT-VALUE}.")
    private CitySize size;

    @Mixin
    private ServiceOptions where;

    @Override
    public Integer call() {
        try (var api = where.api()) {
            new Importer(Services.over(api), System.out).bring(City.of(size));
        }
        return 0;
    }
}
