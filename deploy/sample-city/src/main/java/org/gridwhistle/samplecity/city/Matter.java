package org.gridwhistle.samplecity.city;

import java.util.List;

/** What the sample city needs to know of a leaf of the catalog 事项. */
public record Matter(String code, String name, boolean gridMayHandle, String leadLine, List<String> cooperatingLines) {

    boolean calls(String line) {
        return leadLine.equals(line) || cooperatingLines.contains(line);
    }
}
