package org.gridwhistle.dispatch.casefile.view;

import java.util.List;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.Merged;
import org.gridwhistle.dispatch.casefile.Ties;

/**
 * What binds a case to others.
 *
 * @param master   that it was merged into, or null
 * @param children that were merged into it
 * @param repeats  earlier cases that it repeats
 * @param incident that it belongs to, or null
 */
public record TiesView(Master master, List<Ties.Child> children, List<Ties.Repeat> repeats, Ties.Membership incident) {

    /** The case that another follows. */
    public record Master(UUID caseId, String number) {}

    static TiesView of(Case found) {
        var ties = found.file().ties();
        var master = found instanceof Merged merged ? new Master(merged.master(), merged.masterNumber()) : null;
        return new TiesView(master, ties.children(), ties.repeats(), ties.incident());
    }
}
