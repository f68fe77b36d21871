package org.gridwhistle.dispatch.reference.view;

import java.util.List;

/** All leaves of the catalog 事项目录, by code. The very same object as long as none of them changes. */
public record Catalog(List<CatalogMatter> matters) {

    public Catalog {
        matters = List.copyOf(matters);
    }
}
