package org.gridwhistle.dispatch.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.gridwhistle.chassis.reference.ReferenceRecord;
import org.gridwhistle.dispatch.reference.kind.Kind;
import org.gridwhistle.dispatch.reference.kind.Kinds;
import org.gridwhistle.dispatch.reference.upload.Upload;
import org.gridwhistle.dispatch.reference.view.ReferenceSnapshot;
import org.gridwhistle.dispatch.reference.view.ReferenceView;
import org.gridwhistle.servers.Checkout;

import static org.assertj.core.api.Assertions.assertThat;

/** One county with two towns, the real catalog, and a handful of list lines. */
public final class SmallCity {

    private static final Path CATALOG = Path.of("deploy/sample-city/src/main/resources/catalog");

    private SmallCity() {}

    /** The file of a kind as it is imported. */
    public static String csv(String kind) {
        try {
            if (kind.equals(Kinds.MATTERS) || kind.equals(Kinds.LINES)) {
                return Files.readString(Checkout.root().resolve(CATALOG).resolve(kind + ".csv"));
            }
            try (var file = SmallCity.class.getResourceAsStream("/small-city/" + kind + ".csv")) {
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The city as dispatch has it in memory after the import. */
    public static ReferenceView view() {
        return snapshot().get();
    }

    /** The city, with some records as they stand in this file instead. */
    public static ReferenceView viewWith(String kind, String csv) {
        var snapshot = snapshot();
        snapshot.apply(records(Kinds.find(kind).orElseThrow(), csv));
        return snapshot.get();
    }

    private static ReferenceSnapshot snapshot() {
        var snapshot = new ReferenceSnapshot();
        for (var kind : Kinds.ALL) {
            snapshot.apply(records(kind, csv(kind.name())));
        }
        return snapshot;
    }

    /** The records of a file, without the rules between kinds. */
    public static List<ReferenceRecord> records(Kind kind, String csv) {
        try {
            var upload = Upload.ofCsv(kind, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
            assertThat(upload.complaints().named()).isEmpty();
            return upload.lines().stream()
                    .map(line -> new ReferenceRecord(
                            kind.name(), line.code(), 1, LocalDate.of(2026, 1, 1), false, line.body()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
