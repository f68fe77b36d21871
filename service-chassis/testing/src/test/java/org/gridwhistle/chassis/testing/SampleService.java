package org.gridwhistle.chassis.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** Compiles a few lines of a would-be service, so that the rules can be shown what they forbid. */
final class SampleService {

    private final Path folder;
    private final List<String> files = new ArrayList<>();

    SampleService(Path folder) {
        this.folder = folder;
    }

    /** Adds one class, told by its full name and the lines of its body. */
    SampleService with(String name, String body) throws IOException {
        var dot = name.lastIndexOf('.');
        var file = folder.resolve("src").resolve(name.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "package %s; public class %s { %s }".formatted(name.substring(0, dot), name.substring(dot + 1), body));
        files.add(file.toString());
        return this;
    }

    JavaClasses compiled() {
        var arguments = new ArrayList<>(List.of(
                "-d", folder.resolve("out").toString(), "-cp", System.getProperty("java.class.path"), "-proc:none"));
        arguments.addAll(files);
        var result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IllegalStateException("The sample does not compile");
        }
        return new ClassFileImporter().importPath(folder.resolve("out"));
    }
}
