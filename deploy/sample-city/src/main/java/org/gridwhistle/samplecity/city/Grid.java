package org.gridwhistle.samplecity.city;

import java.util.List;

/**
 * A grid 网格.
 *
 * @param code    the village's code and three digits
 * @param label   what people call it, such as 前进花园003
 * @param worker  the name of its 网格长
 * @param outline its corners in order, the first again at the end
 */
public record Grid(
        String code,
        String label,
        Kind kind,
        String village,
        String partyBranch,
        String worker,
        int households,
        List<Point> outline) {

    /** 综合网格 and 专属网格. */
    public enum Kind {
        GENERAL,
        DEDICATED
    }

    /** A place within the grid that any map would show inside it. */
    public Point middle() {
        var corners = outline.subList(0, outline.size() - 1);
        var lon = corners.stream().mapToInt(Point::lonMicro).sum() / corners.size();
        var lat = corners.stream().mapToInt(Point::latMicro).sum() / corners.size();
        return new Point(lon, lat);
    }

    public String town() {
        return code.substring(0, 9);
    }

    public String county() {
        return code.substring(0, 6);
    }
}
