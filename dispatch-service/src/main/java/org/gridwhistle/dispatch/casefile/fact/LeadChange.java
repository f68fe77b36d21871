package org.gridwhistle.dispatch.casefile.fact;

import java.util.UUID;

/**
 * A change of the lead under way. 首接负责: the old lead answers for the case until the new one has signed.
 *
 * @param keepsOld whether the old lead stays as a cooperating unit
 * @param line     the list line that names the new one, or null
 */
public record LeadChange(UUID oldTaskId, UUID newTaskId, boolean keepsOld, AuthorityRef line) {}
