package org.gridwhistle.intake.report;

/**
 * A reference to a file that is kept elsewhere (附件).
 *
 * @param sha256 64 hex digits: proves later that the file is the one that was meant
 */
public record Attachment(String id, String sha256, String contentType) {}
