package org.gridwhistle.samplecity.http;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

import picocli.CommandLine.Option;

/** Where the services are; by default on this machine, at their usual ports. */
public final class ServiceOptions {

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "localhost",
            description = "Where the services listen at their usual ports. Default: ${DEFAULT-VALUE}.")
    private String host;

    @Option(
            names = "--service",
            paramLabel = "NAME=URL",
            description = "Where one of them listens, for example --service INTAKE=https://intake.example.org.")
    private Map<Service, URI> services = new EnumMap<>(Service.class);

    @Option(
            names = "--connections",
            paramLabel = "N",
            defaultValue = "48",
            description = "Most requests under way at one time. Default: ${DEFAULT-VALUE}.")
    private int connections;

    /** A client that acts with tokens of the local stack. */
    public Api api() {
        return new Api(this::base, new LocalTokens(), connections);
    }

    private URI base(Service service) {
        return services.getOrDefault(service, URI.create("http://" + host + ":" + service.port()));
    }
}
