package org.gridwhistle.samplecity.replay;

/** A file that cannot be used; the message says which, where and why. */
public final class BadFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadFileException(String message) {
        super(message);
    }

    BadFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
