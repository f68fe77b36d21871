package org.gridwhistle.samplecity.city;

import java.util.List;

/**
 * The catalog 事项目录 that this project wrote: 6 classes, 64 items, 284 leaves, and the lines of work that they call on.
 *
 * @param text the leaves as they are imported, every column
 */
public record Catalog(List<Matter> matters, List<Line> lines, String text) {

    private static final String MATTERS = "/catalog/matters.csv";
    private static final String LINES = "/catalog/lines.csv";

    public static Catalog load() {
        var matters = Resource.table(MATTERS).stream()
                .map(row -> new Matter(
                        row.get("code"),
                        row.get("name"),
                        Boolean.parseBoolean(row.get("gridMayHandle")),
                        row.get("leadLine"),
                        Resource.parts(row.get("cooperatingLines"))))
                .toList();
        var lines = Resource.table(LINES).stream()
                .map(row -> new Line(row.get("code"), row.get("name"), row.get("shortName")))
                .toList();
        return new Catalog(matters, lines, Resource.text(MATTERS));
    }
}
