package org.gridwhistle.servers;

import java.io.Serial;

/** A server did not come up. The message is one sentence for a person: what failed, and where its log is. */
public final class StartupFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public StartupFailure(String message) {
        super(message);
    }

    public StartupFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
