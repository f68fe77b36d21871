package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.dispatch.casefile.fact.AuthorityRef;

/**
 * Who takes the part of a unit that may go.
 *
 * @param unit has no live task of the case
 * @param line the list line that names it, or null
 */
public record Replacement(String unit, AuthorityRef line) {}
