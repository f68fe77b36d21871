package org.gridwhistle.dispatch.routing;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.dispatch.reference.view.Catalog;
import org.gridwhistle.dispatch.reference.view.ReferenceSnapshot;
import org.gridwhistle.dispatch.routing.history.ExperienceStore;
import org.gridwhistle.dispatch.routing.history.TrackRecord;
import org.gridwhistle.dispatch.routing.match.CaseText;
import org.gridwhistle.dispatch.routing.match.MatterIndex;

/** Keeps an index of the catalog that holds, and makes proposals with it. */
@ApplicationScoped
public class ProposalDesk {

    private final ReferenceSnapshot reference;
    private final ExperienceStore experience;
    private volatile Indexed indexed;

    ProposalDesk(ReferenceSnapshot reference, ExperienceStore experience) {
        this.experience = experience;
        this.reference = reference;
    }

    /** Takes milliseconds of computing, and the first call after a change of the catalog up to a second: not for the event loop. */
    Proposal propose(CaseText text, String matterCode, String gridCode, TrackRecord record) {
        var view = reference.get();
        return new Proposer(view, indexOf(view.catalog()), experience.get(), record)
                .propose(text, matterCode, gridCode);
    }

    private MatterIndex indexOf(Catalog catalog) {
        var latest = indexed;
        return latest != null && latest.catalog() == catalog ? latest.index() : index(catalog);
    }

    private synchronized MatterIndex index(Catalog catalog) {
        if (indexed == null || indexed.catalog() != catalog) {
            indexed = new Indexed(catalog, new MatterIndex(catalog));
        }
        return indexed.index();
    }

    private record Indexed(Catalog catalog, MatterIndex index) {}
}
