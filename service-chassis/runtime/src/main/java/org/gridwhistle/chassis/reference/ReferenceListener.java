package org.gridwhistle.chassis.reference;

import java.util.List;
import java.util.Set;

/** A service's interest in some kinds of reference data. */
public interface ReferenceListener {

    /** The kinds wanted. */
    Set<String> kinds();

    /**
     * Called on the follower's thread, first with all there is, later with what changed. A record comes again when the topic is
     * read anew, and the newest comes last.
     */
    void apply(List<ReferenceRecord> changes);
}
