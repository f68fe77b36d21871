package org.gridwhistle.intake.privacy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.sql.SessionSql;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** Keeps the parties to disputes sealed, and writes down who reads them in the clear before he reads them. */
@ApplicationScoped
public class PartiesStore {

    private static final String AREA = "select area from report where id = $1";
    private static final String LOG_ACCESS = """
            insert into personal_data_access (id, report_id, who, role, purpose, at)
            select $1, $2, $3, $4, $5, $6 where exists (select 1 from party where report_id = $2)
            """;

    private final FieldCipher cipher;
    private final Clock clock;

    PartiesStore(FieldCipher cipher, Clock clock) {
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Where the report lies; null if there is none. */
    public Uni<String> areaOf(UUID reportId) {
        return Panache.withSession(() -> Panache.getSession()
                .flatMap(session -> SessionSql.of(session).select(AREA, row -> (String) row[0], reportId))
                .map(areas -> areas.isEmpty() ? null : areas.getFirst()));
    }

    /** All parties, in place of those that were known. */
    public Uni<Void> replace(UUID reportId, List<Party> parties) {
        var rows = parties.stream().map(party -> sealed(reportId, party)).toList();
        return Panache.withTransaction(
                () -> PartyRow.delete("reportId", reportId).chain(() -> PartyRow.persist(rows)));
    }

    /** @param access who reads them in the clear and why; empty gives them masked */
    public Uni<List<Party>> find(UUID reportId, Optional<Access> access) {
        return Panache.withTransaction(() -> access.map(reading -> log(reportId, reading))
                .orElseGet(() -> Uni.createFrom().voidItem())
                .chain(() -> PartyRow.<PartyRow>list("reportId = ?1 order by side", reportId))
                .map(rows -> rows.stream()
                        .map(this::opened)
                        .map(party -> access.isPresent() ? party : party.masked())
                        .toList()));
    }

    private Uni<Void> log(UUID reportId, Access access) {
        return Panache.getSession()
                .flatMap(session -> SessionSql.of(session)
                        .update(
                                LOG_ACCESS,
                                Ids.next(),
                                reportId,
                                access.who(),
                                access.role(),
                                access.purpose(),
                                OffsetDateTime.now(clock)))
                .replaceWithVoid();
    }

    private PartyRow sealed(UUID reportId, Party party) {
        var row = new PartyRow();
        row.id = Ids.next();
        row.reportId = reportId;
        row.side = party.side();
        row.ref = party.ref();
        row.keyId = cipher.keyId();
        row.name = cipher.seal(party.person().name(), place(row, "name"));
        row.phone = cipher.seal(party.person().phone(), place(row, "phone"));
        row.address = cipher.seal(party.person().address(), place(row, "address"));
        return row;
    }

    private Party opened(PartyRow row) {
        var person = new Person(
                cipher.open(row.name, row.keyId, place(row, "name")),
                cipher.open(row.phone, row.keyId, place(row, "phone")),
                cipher.open(row.address, row.keyId, place(row, "address")));
        return new Party(row.side, row.ref, person);
    }

    private static String place(PartyRow row, String field) {
        return "party/" + row.id + "/" + field;
    }
}
