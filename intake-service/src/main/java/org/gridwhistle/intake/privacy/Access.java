package org.gridwhistle.intake.privacy;

/**
 * A reading of personal data in the clear, as it is logged.
 *
 * @param who     the token's subject
 * @param role    the role that allows it
 * @param purpose what for, in the reader's words
 */
public record Access(String who, String role, String purpose) {}
