package org.gridwhistle.intake.reference;

/**
 * Where reports come from (来源): an app, a line, a counter.
 *
 * @param code            for example {@code WEIBAOSHI} 微报事
 * @param channel         the way they come in, for example {@code MICRO_REPORT}
 * @param trust           {@code HIGH}, {@code MEDIUM} or {@code LOW}: whether somebody looks before the case is accepted
 * @param straightThrough whether a case with one clear owner may go there without a click of the centre
 */
public record Source(String code, String channel, String trust, boolean straightThrough) {}
