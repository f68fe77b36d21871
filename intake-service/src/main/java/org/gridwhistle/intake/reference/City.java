package org.gridwhistle.intake.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The city as intake knows it at one moment: an immutable snapshot of the reference data that a report is held against.
 */
public final class City {

    static final City EMPTY = new City("", new GridIndex(List.of(), Map.of()), Set.of(), Map.of());

    private final String code;
    private final GridIndex grids;
    private final Set<String> matters;
    private final Map<String, Source> sources;

    City(String code, GridIndex grids, Set<String> matters, Map<String, Source> sources) {
        this.code = code;
        this.grids = grids;
        this.matters = Set.copyOf(matters);
        this.sources = Map.copyOf(sources);
    }

    /** The code at the root of the org tree; empty while nothing has been read yet. */
    public String code() {
        return code;
    }

    public Optional<Source> source(String sourceCode) {
        return Optional.ofNullable(sources.get(sourceCode));
    }

    public boolean knowsMatter(String matterCode) {
        return matters.contains(matterCode);
    }

    /**
     * The grids that go by this code or label, a micro-grid's standing for the grid it is part of.
     *
     * @return none if nobody knows it; several if a label is used twice
     */
    public List<Grid> gridsCalled(String codeOrLabel) {
        return grids.called(codeOrLabel);
    }

    /**
     * The grid at these WGS-84 degrees, or the nearest within the tolerance, so that no report falls into a crack between outlines.
     */
    public Optional<Grid> gridAt(double lat, double lon, double toleranceMetres) {
        return grids.at(lat, lon, toleranceMetres);
    }
}
