package org.gridwhistle.intake;

import java.time.LocalDate;
import java.util.List;

import org.gridwhistle.chassis.reference.ReferenceRecord;
import org.gridwhistle.chassis.testing.CloudEvent;
import org.gridwhistle.intake.reference.City;
import org.gridwhistle.intake.reference.CityDirectory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A city of two counties for tests. Its grids are squares of a hundredth of a degree on the parallel of 32°, about 943 m by 1,112 m:
 *
 * <pre>
 * lon 120.00  120.01  120.02        120.05  120.06   120.10  120.11   120.20  120.21
 *     | 001   | 003   |             | 和平   |        | 幸福里 |        | 幸福里 |
 *     | [901] |       |
 * </pre>
 */
public final class TestCity {

    public static final String CODE = "3299";
    public static final String GRID_001 = "329901001001001";
    public static final String GRID_003 = "329901001001003";
    public static final String MARKET = "329901001001901";
    public static final String GRID_IN_OTHER_COUNTY = "329902001001001";
    public static final String WIND_FARM = "329902001001002";
    public static final String MICRO_GRID_OF_003 = "32990100100100301";
    public static final String MATTER = "030101";

    private static final ObjectMapper JSON = new ObjectMapper();

    private TestCity() {}

    public static City city() {
        var directory = new CityDirectory();
        directory.apply(records());
        return directory.city();
    }

    public static List<ReferenceRecord> records() {
        return List.of(
                area("3299", "样例市", "CITY", ""),
                area("329901", "东县", "COUNTY", "3299"),
                area("329902", "西县", "COUNTY", "3299"),
                grid(GRID_001, "前进花园001", "GENERAL", square(120.00, 0.01)),
                grid(GRID_003, "前进花园003", "GENERAL", square(120.01, 0.01)),
                grid(
                        MARKET,
                        "农贸市场901",
                        "DEDICATED",
                        "[[120.004,32.004],[120.006,32.004],[120.006,32.006],[120.004,32.006],[120.004,32.004]]"),
                grid(GRID_IN_OTHER_COUNTY, "和平新村001", "GENERAL", square(120.05, 0.01)),
                grid(WIND_FARM, "海上风电002", "DEDICATED", "[]"),
                grid("329901002001001", "幸福里001", "GENERAL", square(120.10, 0.01)),
                grid("329902002001001", "幸福里001", "GENERAL", square(120.20, 0.01)),
                reference("micro-grids", MICRO_GRID_OF_003, """
                        {"code": "%s", "label": "前进花园003-01", "grid": "%s", "households": 80, "liaison": "x"}
                        """.formatted(MICRO_GRID_OF_003, GRID_003)),
                reference("matters", MATTER, "{\"code\": \"030101\", \"name\": \"房屋进水\"}"),
                source("WEIBAOSHI", "MICRO_REPORT", "HIGH", true),
                source("HOTLINE_12345", "HOTLINE", "MEDIUM", false),
                source("AI_CAMERA", "CAMERA", "LOW", false));
    }

    /** The same as they stand on the topic. */
    public static List<CloudEvent> messages() {
        return records().stream().map(TestCity::message).toList();
    }

    public static CloudEvent message(ReferenceRecord reference) {
        var key = reference.kind() + "/" + reference.code();
        return CloudEvent.of("grid.reference.upserted.v1", key, """
                {"kind": "%s", "code": "%s", "version": %d, "effectiveFrom": "%s", "deleted": %s, "body": %s}
                """.formatted(
                        reference.kind(),
                        reference.code(),
                        reference.version(),
                        reference.effectiveFrom(),
                        reference.deleted(),
                        reference.body()));
    }

    public static ReferenceRecord source(String code, String channel, String trust, boolean straightThrough) {
        return reference("sources", code, """
                {"code": "%s", "name": "%s", "channel": "%s", "trust": "%s", "straightThrough": %s}
                """.formatted(code, code, channel, trust, straightThrough));
    }

    public static ReferenceRecord reference(String kind, String code, String body) {
        try {
            return new ReferenceRecord(kind, code, 1, LocalDate.of(2026, 1, 1), false, JSON.readTree(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static ReferenceRecord grid(String code, String label, String kind, String polygon) {
        return reference("grids", code, """
                {"code": "%s", "label": "%s", "kind": "%s", "village": "%s", "polygon": %s}
                """.formatted(code, label, kind, code.substring(0, 12), polygon));
    }

    public static ReferenceRecord deleted(String kind, String code) {
        return new ReferenceRecord(kind, code, 2, LocalDate.of(2026, 2, 1), true, null);
    }

    private static ReferenceRecord area(String code, String name, String level, String parent) {
        return reference("areas", code, """
                {"code": "%s", "name": "%s", "level": "%s", "parent": "%s"}
                """.formatted(code, name, level, parent));
    }

    private static String square(double west, double side) {
        return "[[%1$f,32.00],[%2$f,32.00],[%2$f,32.01],[%1$f,32.01]]".formatted(west, west + side);
    }
}
