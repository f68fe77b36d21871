package org.gridwhistle.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** Asks a service whether it is ready. */
final class Readiness {

    private static final int LIMIT_MILLIS = (int) Duration.ofSeconds(3).toMillis();

    private Readiness() {}

    /** True on 200; false on any other answer, and on none. */
    static boolean isUp(URI address) {
        try {
            // The old client, not java.net.http: it needs no threads, and this runs in a short-lived JVM too.
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(LIMIT_MILLIS);
            connection.setReadTimeout(LIMIT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
