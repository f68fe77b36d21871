package org.gridwhistle.intake.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reference to a file that is kept elsewhere (附件).
 *
 * @param sha256 64 hex digits: proves later that the file is the one that was meant
 */
public record Attachment(
        @Schema(examples = "photo-1") String id,
        @Schema(description = "64 hex digits") String sha256,
        @Schema(examples = "image/jpeg") String contentType) {}
