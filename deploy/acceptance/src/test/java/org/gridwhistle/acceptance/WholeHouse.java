package org.gridwhistle.acceptance;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

import org.gridwhistle.chassis.testing.TestTokens;
import org.gridwhistle.local.Persona;
import org.gridwhistle.samplecity.http.Api;
import org.gridwhistle.samplecity.http.Patience;
import org.gridwhistle.samplecity.http.Service;

/** All four services, and the people who call them. */
final class WholeHouse {

    private static final int CONNECTIONS = 16;

    private WholeHouse() {}

    /** Starts the services; the house ends them. */
    static Api start(House house) {
        var bases = new EnumMap<Service, URI>(Map.of(
                Service.INTAKE, URI.create(house.start("intake").baseUri()),
                Service.DISPATCH, URI.create(house.start("dispatch").baseUri()),
                Service.DEPARTMENT, URI.create(house.start("department").baseUri()),
                Service.ANALYTICS, URI.create(house.start("analytics").baseUri())));
        return new Api(bases::get, WholeHouse::token, CONNECTIONS, Patience.USUAL);
    }

    private static String token(Persona persona) {
        return TestTokens.of(persona.role().word(), persona.subject())
                .org(persona.org())
                .unit(persona.unit())
                .grid(persona.grid())
                .token();
    }
}
