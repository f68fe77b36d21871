package org.gridwhistle.department.reference;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Units and areas as they stand at one moment. Never changed; a change makes the next one. */
public record Directory(Map<String, Unit> units, Map<String, Area> areas) {

    static final Directory EMPTY = new Directory(Map.of(), Map.of());

    /** Lengths of the codes from city to village; a grid's code goes on from there. */
    private static final int[] LEVELS = {4, 6, 9, 12};

    public Directory {
        units = Map.copyOf(units);
        areas = Map.copyOf(areas);
    }

    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** The unit's name, or its code if nobody has told us the name. */
    public String unitName(String code) {
        return unit(code).map(Unit::name).orElse(code);
    }

    /** The names of the areas that a grid lies in, from the top, such as 南城市 东江县 曲河镇. */
    public String areaName(String gridCode) {
        return IntStream.of(LEVELS)
                .filter(length -> length <= gridCode.length())
                .mapToObj(length -> areas.get(gridCode.substring(0, length)))
                .filter(Objects::nonNull)
                .map(Area::name)
                .collect(Collectors.joining(" "));
    }
}
