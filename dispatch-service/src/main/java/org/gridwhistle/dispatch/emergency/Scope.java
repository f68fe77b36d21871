package org.gridwhistle.dispatch.emergency;

import java.util.List;

/**
 * Where an emergency is on, and about what.
 *
 * @param org     root of a subtree of the org tree
 * @param classes of the catalog 大类; empty for all
 */
public record Scope(String org, List<String> classes) {

    public Scope {
        classes = List.copyOf(classes);
    }
}
