package org.gridwhistle.intake.report;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.intake.progress.PublicStatus;

import io.vertx.core.json.JsonObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Prints receipts. */
@ApplicationScoped
class ReceiptMapper {

    private final String trackingUrl;

    ReceiptMapper(ReportConfig config) {
        trackingUrl = config.publicUrl() + "/api/v1/track/";
    }

    View view(Receipt receipt) {
        return new View(
                receipt.id(),
                receipt.number(),
                PublicStatus.REPORTED.name(),
                receipt.receivedAt(),
                trackingUrl + receipt.trackingToken());
    }

    /** The id in a receipt that was printed before. */
    static UUID id(String printed) {
        return UUID.fromString(new JsonObject(printed).getString("id"));
    }

    @Schema(name = "Receipt", description = "回执")
    record View(
            UUID id,
            @Schema(examples = "329901-20260710-000001") String number,
            @Schema(examples = "REPORTED") String status,
            Instant receivedAt,

            @Schema(examples = "http://localhost:8081/api/v1/track/kJ3x9Qz0T1yq5bN2mVw8Rg")
            String trackingUrl) {}
}
