package org.gridwhistle.dispatch.reference.view;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Places in the org tree by their codes: a code begins with those of all places above it. */
public final class OrgCode {

    private static final int[] LENGTHS = {4, 6, 9, 12, 15, 17};
    private static final int CITY = 4;
    private static final int COUNTY = 6;
    private static final int TOWN = 9;
    private static final int VILLAGE = 12;

    private OrgCode() {}

    /** @return the code itself if it lies above */
    public static String city(String code) {
        return cut(code, CITY);
    }

    /** @return the code itself if it lies above */
    public static String county(String code) {
        return cut(code, COUNTY);
    }

    /** @return the code itself if it lies above */
    public static String town(String code) {
        return cut(code, TOWN);
    }

    /** @return the code itself if it lies above */
    public static String village(String code) {
        return cut(code, VILLAGE);
    }

    /** The place and all above it, the nearest first. */
    static Stream<String> upwards(String code) {
        return IntStream.range(0, LENGTHS.length)
                .map(i -> LENGTHS[LENGTHS.length - 1 - i])
                .filter(length -> length <= code.length())
                .mapToObj(length -> code.substring(0, length));
    }

    private static String cut(String code, int length) {
        return code.length() <= length ? code : code.substring(0, length);
    }
}
