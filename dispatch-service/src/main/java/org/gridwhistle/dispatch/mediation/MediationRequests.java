package org.gridwhistle.dispatch.mediation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The bodies of the commands. Texts speak of 甲方 and 乙方; names have no place in them. */
public final class MediationRequests {

    private static final String SHA256 = "[0-9a-f]{64}";
    private static final String OPAQUE = "[A-Za-z0-9-]{1,40}";

    private MediationRequests() {}

    public record Evidence(
            @NotBlank @Size(max = 200) String ref,
            @NotNull @Pattern(regexp = SHA256) String sha256,

            @NotNull @Pattern(regexp = "[a-z]+/[a-z0-9][a-z0-9.+-]{0,99}")
            String mediaType,

            @NotNull OffsetDateTime takenAt) {

        Exhibit exhibit() {
            return new Exhibit(ref, sha256, mediaType, takenAt.toInstant());
        }
    }

    public record Investigate(
            @NotBlank @Size(max = 4000) String findings,
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Evidence> evidence,
            Long expectedVersion) {}

    public record FixEvidence(
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Evidence> evidence, Long expectedVersion) {}

    /** @param relatedToParty declared by whoever forms the panel 回避 */
    public record Expert(@NotBlank @Size(max = 60) String code, boolean relatedToParty) {}

    /**
     * @param representatives opaque references
     * @param consents        the sides that agreed
     */
    public record FormPanel(
            @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid Expert> experts,
            @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = OPAQUE) String> representatives,
            @NotNull @Size(max = 4) List<@NotNull Side> consents,
            Long expectedVersion) {

        Panel panel() {
            return new Panel(
                    experts.stream().map(Expert::code).toList(),
                    experts.stream()
                            .filter(Expert::relatedToParty)
                            .map(Expert::code)
                            .toList(),
                    representatives,
                    consents);
        }
    }

    /** @param sides who was there */
    public record HoldSession(
            @NotNull Session.Kind kind,
            @NotNull OffsetDateTime heldAt,
            @NotNull @Size(min = 1, max = 4) List<@NotNull Side> sides,
            @NotBlank @Size(max = 4000) String notes,
            Long expectedVersion) {

        Session session() {
            return new Session(
                    kind, heldAt.toInstant(), sides.stream().distinct().toList(), notes);
        }
    }

    public record Term(
            @NotNull Side by,
            @NotBlank @Size(max = 500) String text,
            @NotNull LocalDate performBy) {}

    public record Agree(
            @NotBlank @Size(max = 8000) String text,
            @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Term> terms,
            Long expectedVersion) {

        Agreement agreement() {
            return Agreement.of(
                    text,
                    terms.stream()
                            .map(term -> new Agreement.Term(term.by, term.text, term.performBy))
                            .toList());
        }
    }

    public record Recheck(
            @NotNull Boolean performed,
            @NotBlank @Size(max = 2000) String note,
            Long expectedVersion) {}

    public record Refer(
            @NotNull Referral.To to,
            @NotBlank @Size(max = 2000) String note,
            Long expectedVersion) {}

    public record Note(@NotBlank @Size(max = 2000) String note, Long expectedVersion) {}

    static List<Exhibit> exhibits(List<Evidence> shown) {
        return shown.stream().map(Evidence::exhibit).toList();
    }
}
