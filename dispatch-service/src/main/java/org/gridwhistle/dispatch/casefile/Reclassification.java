package org.gridwhistle.dispatch.casefile;

import org.gridwhistle.dispatch.casefile.fact.AuthorityRef;
import org.gridwhistle.dispatch.casefile.fact.Subject;

/**
 * What a case turned out to be about 改类.
 *
 * @param whistle whom it calls from now on; null for those who have it
 * @param line    the list line that the call leans on, or null
 */
public record Reclassification(Subject subject, Whistle whistle, AuthorityRef line, String note) {}
