package org.gridwhistle.intake.report;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.id.Ids;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.chassis.security.Caller;
import org.gridwhistle.chassis.security.Roles;
import org.gridwhistle.intake.likeness.Sighting;
import org.gridwhistle.intake.privacy.LookupHash;
import org.gridwhistle.intake.reference.CityDirectory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * One window for every channel (一口受理): looks at the form of what is handed in, holds it against the city, and makes the
 * command of it. Whether it is new, a repetition or a misuse of an id is decided where the registrations are.
 */
@ApplicationScoped
public class ReceptionDesk {

    private static final int TOKEN_BYTES = 16;

    private final CityDirectory directory;
    private final LookupHash hash;
    private final ObjectMapper json;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ReceptionDesk(CityDirectory directory, LookupHash hash, ObjectMapper json, Clock clock) {
        this.directory = directory;
        this.hash = hash;
        this.json = json;
        this.clock = clock;
    }

    public Admission admit(ReportRequest request, Caller caller) {
        if (request == null) {
            return new Admission.TurnedAway(Refusal.of(CommonProblem.MALFORMED_JSON));
        }
        var receivedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var ownGrid = caller.has(Roles.GRID_WORKER) ? caller.grid() : null;
        var form = new ReportForm(request, receivedAt, ownGrid != null);
        if (!form.faults().isEmpty()) {
            return new Admission.TurnedAway(Refusal.ofFields(form.faults()));
        }
        var assessment = new Assessor(directory.city()).assess(form.draft(), ownGrid);
        return new Admission.Admitted(
                new SubmitReport(Ids.next(), token(), receivedAt, fingerprint(request), form.draft(), assessment));
    }

    /**
     * A report that another service of the house makes.
     *
     * @param reportId the id that it goes by there already
     */
    public Admission admit(ReportRequest request, UUID reportId) {
        var receivedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var form = new ReportForm(request, receivedAt, false);
        if (!form.faults().isEmpty()) {
            return new Admission.TurnedAway(Refusal.ofFields(form.faults()));
        }
        return switch (new Assessor(directory.city()).assess(form.draft(), null)) {
            case Assessment.DoesNotFit(var refusal) -> new Admission.TurnedAway(refusal);
            case Assessment.Fits fit ->
                new Admission.Admitted(
                        new SubmitReport(reportId, token(), receivedAt, fingerprint(request), form.draft(), fit));
        };
    }

    /**
     * What a report would be about that nobody has sent yet.
     *
     * @throws ProblemException as it would be refused for its words, its matter or its place
     */
    public Sighting sketch(ReportRequest request, Caller caller) {
        var ownGrid = caller.has(Roles.GRID_WORKER) ? caller.grid() : null;
        var form = new ReportForm(request.unsent(), clock.instant().truncatedTo(ChronoUnit.MILLIS), ownGrid != null);
        if (!form.faults().isEmpty()) {
            throw Refusal.ofFields(form.faults()).asException();
        }
        return new Assessor(directory.city()).sketch(form.draft(), ownGrid);
    }

    /** Keyed, because a bare hash of a payload would give away the phone in it to whoever tries them all. */
    private String fingerprint(ReportRequest request) {
        try {
            return hash.of(json.writeValueAsString(request));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
