package org.gridwhistle.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** The secrets of one local stack, made at first use and kept in {@code .grid/keys} for their owner's eyes only. */
final class LocalKeys {

    private static final int RSA_BITS = 2048;
    private static final int PRIVACY_BYTES = 32;
    private static final int PASSWORD_BYTES = 12;

    private final Path folder;

    private LocalKeys(Path folder) {
        this.folder = folder;
    }

    /** The keys of this folder; the missing ones are made now. */
    static LocalKeys in(Path folder) {
        var keys = new LocalKeys(folder);
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            // Two commands may run at the same time in a fresh checkout.
            try (var channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock(); // until the channel closes
                keys.makeMissing();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep keys in " + folder, e);
        }
        return keys;
    }

    PrivateKey privateKey() {
        try {
            var encoded = Base64.getMimeDecoder().decode(body(read("private.pem")));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(folder.resolve("private.pem") + " holds no RSA key", e);
        }
    }

    Path publicKeyFile() {
        return folder.resolve("public.pem");
    }

    /** Base64 of 32 random bytes. */
    String privacyKey() {
        return read("privacy.key");
    }

    String databasePassword() {
        return read("database.password");
    }

    private void makeMissing() throws IOException {
        if (!Files.exists(publicKeyFile())) {
            makePair();
        }
        if (!Files.exists(folder.resolve("privacy.key"))) {
            write("privacy.key", Base64.getEncoder().encodeToString(random(PRIVACY_BYTES)));
        }
        if (!Files.exists(folder.resolve("database.password"))) {
            write("database.password", HexFormat.of().formatHex(random(PASSWORD_BYTES)));
        }
    }

    private void makePair() throws IOException {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            var pair = generator.generateKeyPair();
            write("private.pem", pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            write("public.pem", pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(kind, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded), kind);
    }

    private static String body(String pem) {
        return pem.replaceAll("-----[A-Z ]+-----", "");
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
