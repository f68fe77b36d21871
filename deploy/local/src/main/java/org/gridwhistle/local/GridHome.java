package org.gridwhistle.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.gridwhistle.servers.Checkout;
import org.gridwhistle.servers.PidFile;

/** The folder {@code .grid} of a checkout, where the local stack keeps all of its state. */
record GridHome(Path root) {

    static GridHome ofThisCheckout() {
        return new GridHome(Checkout.root());
    }

    Path folder() {
        return root.resolve(".grid");
    }

    Path data() {
        return folder().resolve("data");
    }

    Path keys() {
        return folder().resolve("keys");
    }

    Path log(String part) {
        return folder().resolve("logs").resolve(part + ".log");
    }

    PidFile pidFile(String part) {
        return PidFile.beside(log(part));
    }

    Path statusFile() {
        return run().resolve("status.properties");
    }

    Path run() {
        return folder().resolve("run");
    }

    void make() {
        try {
            for (var folder : new Path[] {data(), run(), folder().resolve("logs")}) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + folder(), e);
        }
    }
}
