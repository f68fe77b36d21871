package org.gridwhistle.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked once a checkout from the Maven artifact on the class path. */
final class PostgresBinaries {

    private static final Pattern JAR = Pattern.compile("([^/]+)\\.jar!");

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** Unpacks into {@code <root>/.grid/programs} unless somebody already has. */
    static PostgresBinaries unpacked() {
        var archive = archive();
        var jar = JAR.matcher(archive.toString());
        var home = Checkout.root().resolve(".grid/programs").resolve(jar.find() ? jar.group(1) : "postgresql");
        if (!Files.isDirectory(home)) {
            try {
                unpack(archive, home);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot unpack PostgreSQL into " + home, e);
            }
        }
        return new PostgresBinaries(home);
    }

    private static URL archive() {
        var mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        var arm = System.getProperty("os.arch").equals("aarch64");
        var name = "postgres-%s-%s.txz".formatted(mac ? "darwin" : "linux", arm ? "arm_64" : "x86_64");
        var found = PostgresBinaries.class.getClassLoader().getResource(name);
        if (found == null) {
            throw new StartupFailure("There is no PostgreSQL for this platform on the class path: " + name);
        }
        return found;
    }

    private static void unpack(URL archive, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        var unfinished = Files.createTempDirectory(
                home.getParent(),
                "unpacking",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, unfinished);
            }
        }
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException anotherWasFaster) {
            Folders.delete(unfinished);
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path home) throws IOException {
        var file = home.resolve(entry.getName()).normalize();
        if (!file.startsWith(home)) {
            throw new IOException("The archive points outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(file, home.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
