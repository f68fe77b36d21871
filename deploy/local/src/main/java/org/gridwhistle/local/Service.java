package org.gridwhistle.local;

import java.nio.file.Path;
import java.util.Locale;

/** The four services and where they listen. */
enum Service {
    INTAKE(8081),
    DISPATCH(8082),
    DEPARTMENT(8083),
    ANALYTICS(8084);

    /** The management port of a service lies this far above its own. */
    private static final int MANAGEMENT = 1000;

    private final int port;

    Service(int port) {
        this.port = port;
    }

    /** Its name, which is also that of its database. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    int port() {
        return port;
    }

    int managementPort() {
        return port + MANAGEMENT;
    }

    Path jar(Path root) {
        return root.resolve(word() + "-service/target/quarkus-app/quarkus-run.jar");
    }
}
