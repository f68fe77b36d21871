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

    private static final int CLASS = 2;

    public String matterCode() {
        return matter == null ? null : matter.code();
    }

    /** The matter's class 大类 in the catalog: a matter's code begins with it. */
    public String classCode() {
        return matter == null ? null : matter.code().substring(0, CLASS);
    }

    public String matterName() {
        return matter == null ? null : matter.name();
    }
}
