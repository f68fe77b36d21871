package org.gridwhistle.intake.privacy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.sql.SessionSql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps personal data sealed, and writes down who reads it in the clear before he reads it. */
@ApplicationScoped
public class PersonalDataStore {

    private static final String LOG_ACCESS = """
            insert into personal_data_access (id, report_id, who, role, purpose, at)
            select $1, $2, $3, $4, $5, $6 where exists (select 1 from personal_data where report_id = $2)
            """;

    private final FieldCipher cipher;
    private final LookupHash lookup;
    private final ObjectMapper json;
    private final Clock clock;

    PersonalDataStore(FieldCipher cipher, LookupHash lookup, ObjectMapper json, Clock clock) {
        this.cipher = cipher;
        this.lookup = lookup;
        this.json = json;
        this.clock = clock;
    }

    /** Writes in the session's transaction. */
    public Uni<Void> save(Mutiny.Session session, Map<UUID, PersonalData> byReport) {
        var rows = byReport.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> sealed(entry.getKey(), entry.getValue()))
                .toArray();
        return rows.length == 0 ? Uni.createFrom().voidItem() : session.persistAll(rows);
    }

    /**
     * What is known of the people in a report.
     *
     * @param access who reads it in the clear and why; empty gives it masked
     * @return nothing personal if there is none
     */
    public Uni<PersonalData> find(UUID reportId, Optional<Access> access) {
        return Panache.withTransaction(() -> access.map(reading -> log(reportId, reading))
                .orElseGet(() -> Uni.createFrom().voidItem())
                .chain(() -> PersonalDataRow.<PersonalDataRow>findById(reportId))
                .map(row -> row == null ? new PersonalData(null, null) : opened(row))
                .map(data -> access.isPresent() ? data : data.masked()));
    }

    /** A text about the report without numbers and without its reporter's name. Nobody reads personal data here, so nothing is logged. */
    public Uni<String> withoutPerson(UUID reportId, String text) {
        return discretion(reportId).map(redact -> redact.apply(text));
    }

    /** What takes numbers and the report's reporter out of texts about it. */
    public Uni<UnaryOperator<String>> discretion(UUID reportId) {
        return Panache.withSession(() -> PersonalDataRow.<PersonalDataRow>findById(reportId))
                .map(row -> row == null ? null : opened(row).reporter())
                .map(reporter -> text -> TextRedactor.redact(text, reporter));
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
                                OffsetDateTime.now(clock))
                        .replaceWithVoid());
    }

    private PersonalDataRow sealed(UUID reportId, PersonalData data) {
        var row = new PersonalDataRow();
        row.reportId = reportId;
        row.keyId = cipher.keyId();
        if (data.reporter() != null) {
            row.name = cipher.seal(data.reporter().name(), place(reportId, "name"));
            row.phone = cipher.seal(data.reporter().phone(), place(reportId, "phone"));
            row.address = cipher.seal(data.reporter().address(), place(reportId, "address"));
            row.phoneHash = lookup.ofPhone(data.reporter().phone());
        }
        row.wording = cipher.seal(write(data.wording()), place(reportId, "wording"));
        return row;
    }

    private PersonalData opened(PersonalDataRow row) {
        var reporter = new Person(
                cipher.open(row.name, row.keyId, place(row.reportId, "name")),
                cipher.open(row.phone, row.keyId, place(row.reportId, "phone")),
                cipher.open(row.address, row.keyId, place(row.reportId, "address")));
        var anonymous = row.name == null && row.phone == null && row.address == null;
        return new PersonalData(
                anonymous ? null : reporter, read(cipher.open(row.wording, row.keyId, place(row.reportId, "wording"))));
    }

    private static String place(UUID reportId, String field) {
        return reportId + "/" + field;
    }

    private String write(Wording wording) {
        try {
            return wording == null ? null : json.writeValueAsString(wording);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Wording read(String wording) {
        try {
            return wording == null ? null : json.readValue(wording, Wording.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
