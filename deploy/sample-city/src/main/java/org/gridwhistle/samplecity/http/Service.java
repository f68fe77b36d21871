package org.gridwhistle.samplecity.http;

/** The four services, as a caller knows them. */
public enum Service {
    INTAKE(8081),
    DISPATCH(8082),
    DEPARTMENT(8083),
    ANALYTICS(8084);

    private final int port;

    Service(int port) {
        this.port = port;
    }

    int port() {
        return port;
    }
}
