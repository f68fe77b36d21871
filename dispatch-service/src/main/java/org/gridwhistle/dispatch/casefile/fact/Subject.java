package org.gridwhistle.dispatch.casefile.fact;

import org.gridwhistle.dispatch.casefile.lookup.Matter;
import org.gridwhistle.dispatch.deadline.Urgency;

/**
 * What a case is about and where it belongs. Until it is accepted, any part may be null.
 *
 * @param matter   as the catalog had it when the case was classified; a later version does not change the rules of this case
 * @param gridCode a code of the org tree
 */
public record Subject(Matter matter, Urgency urgency, String gridCode, String gridLabel) {

    public String matterCode() {
        return matter == null ? null : matter.code();
    }

    public String matterName() {
        return matter == null ? null : matter.name();
    }
}
