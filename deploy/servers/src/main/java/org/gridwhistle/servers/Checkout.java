package org.gridwhistle.servers;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the source tree is: the folder with {@code mvnw}, found by walking up from the working directory. */
public final class Checkout {

    /** Overrides the search, for a launcher that knows better. */
    public static final String ROOT_PROPERTY = "gridwhistle.root";

    private Checkout() {}

    /**
     * The root of the checkout.
     *
     * @throws IllegalStateException when neither the working directory nor a folder above it holds {@code mvnw}
     */
    public static Path root() {
        var told = System.getProperty(ROOT_PROPERTY);
        return told != null ? Path.of(told).toAbsolutePath() : above(Path.of("").toAbsolutePath());
    }

    static Path above(Path start) {
        for (var folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No folder at or above " + start + " holds mvnw: run this inside the checkout");
    }
}
