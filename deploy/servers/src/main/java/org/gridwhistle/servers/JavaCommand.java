package org.gridwhistle.servers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for child JVMs, on the JDK that runs this one. */
public final class JavaCommand {

    private JavaCommand() {}

    /** The {@code java} of this JVM's JDK. */
    public static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** {@code java OPTIONS -cp CLASSPATH MAIN ARGUMENTS}. */
    public static List<String> of(List<String> options, String classPath, String main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(executable());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(List.of(arguments));
        return command;
    }

    /** {@code java OPTIONS -jar JAR}. */
    public static List<String> ofJar(List<String> options, Path jar) {
        var command = new ArrayList<String>();
        command.add(executable());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /**
     * The class path of the broker and of the shared servers: what the build of deploy/servers wrote down. Asking the class loader instead would
     * tie every caller to the broker's libraries.
     */
    static String serversClassPath() {
        var target = Checkout.root().resolve("deploy/servers/target");
        var file = target.resolve("broker.classpath");
        try {
            return target.resolve("classes")
                    + File.pathSeparator
                    + Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Build deploy/servers first: " + file + " is missing", e);
        }
    }
}
