package org.gridwhistle.dispatch.reference.view;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.reference.ReferenceListener;
import org.gridwhistle.chassis.reference.ReferenceRecord;

/** This instance's copy of the reference data, as the topic tells it. Who asks gets the view of that moment. */
@ApplicationScoped
public class ReferenceSnapshot implements ReferenceListener, Supplier<ReferenceView> {

    private volatile ReferenceView view = new ReferenceView(Shelves.empty());

    @Override
    public Set<String> kinds() {
        return Shelves.KINDS;
    }

    @Override
    public void apply(List<ReferenceRecord> changes) {
        view = view.with(changes.stream().collect(Collectors.groupingBy(ReferenceRecord::kind)));
    }

    @Override
    public ReferenceView get() {
        return view;
    }
}
