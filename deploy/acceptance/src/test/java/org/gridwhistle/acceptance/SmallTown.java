package org.gridwhistle.acceptance;

import java.util.ArrayList;
import java.util.List;

import org.gridwhistle.chassis.testing.CloudEvent;

/** The least reference data that a report needs on its way to a department's queue: one grid, one matter, its list line and two units. */
final class SmallTown {

    static final String GRID = "329901001001001";
    static final String TOWN = "329901001";
    static final String MATTER = "030501";
    static final String LEAD = "U-HOUSING";
    static final String COOPERATING = "U-VILLAGE";

    private SmallTown() {}

    /** The records as dispatch would publish them on {@code grid.reference}. */
    static List<CloudEvent> records() {
        var records = new ArrayList<CloudEvent>();
        area(records, "3299", "CITY", "");
        area(records, "329901", "COUNTY", "3299");
        area(records, TOWN, "TOWN", "329901");
        area(records, TOWN + "001", "VILLAGE", TOWN);
        add(records, "grids", GRID, """
                {"code": "%s", "label": "前进花园001", "kind": "GENERAL", "village": "329901001001", "partyBranch": "", "worker": "",
                 "households": 300, "polygon": [[120.0, 32.0], [120.1, 32.0], [120.1, 32.1], [120.0, 32.1], [120.0, 32.0]]}
                """.formatted(GRID));
        unit(records, LEAD, "COUNTY", "329901", "HOUSING", "DEPARTMENT");
        unit(records, COOPERATING, "VILLAGE", TOWN + "001", "VILLAGE", "TERRITORY");
        add(records, "matters", MATTER, """
                {"code": "030501", "classCode": "03", "className": "公共安全", "itemCode": "0305", "itemName": "房屋安全",
                 "name": "房屋进水与受潮", "synonyms": ["雨水倒灌"], "keywords": ["进水", "受潮"], "description": "房屋进水、墙体受潮",
                 "urgency": "URGENT", "timeUnit": "EMERGENCY_HOUR", "handleLimit": "8EH", "stages": "", "evidence": "NONE",
                 "verifyBeforeAccept": false, "public": true, "gridMayHandle": true, "remoteArrival": false,
                 "leadLine": "HOUSING", "cooperatingLines": ["VILLAGE"]}
                """);
        add(records, "authority-lists", TOWN + "-JB-001", """
                {"code": "329901001-JB-001", "area": "329901001", "matter": "030501", "kind": "ASSIST", "circumstance": "",
                 "lead": "U-HOUSING", "cooperating": ["U-VILLAGE"], "townPart": "排查、转移"}
                """);
        source(records, "WEIBAOSHI", "MICRO_REPORT", "HIGH", true);
        source(records, "HOTLINE_12345", "HOTLINE", "MEDIUM", false);
        return records;
    }

    private static void area(List<CloudEvent> records, String code, String level, String parent) {
        add(
                records,
                "areas",
                code,
                "{\"code\": \"%s\", \"name\": \"%s\", \"level\": \"%s\", \"parent\": \"%s\"}"
                        .formatted(code, "地区" + code, level, parent));
    }

    private static void unit(
            List<CloudEvent> records, String code, String level, String area, String line, String kind) {
        add(records, "units", code, """
                {"code": "%s", "name": "%s", "shortName": "%s", "level": "%s", "area": "%s", "line": "%s", "kind": "%s", "active": true}
                """.formatted(code, code, code, level, area, line, kind));
    }

    private static void source(List<CloudEvent> records, String code, String channel, String trust, boolean straight) {
        add(
                records,
                "sources",
                code,
                "{\"code\": \"%s\", \"name\": \"%s\", \"channel\": \"%s\", \"trust\": \"%s\", \"straightThrough\": %s}"
                        .formatted(code, code, channel, trust, straight));
    }

    private static void add(List<CloudEvent> records, String kind, String code, String body) {
        var key = kind + "/" + code;
        var payload = """
                {"kind": "%s", "code": "%s", "version": 1, "effectiveFrom": "2026-01-01", "deleted": false, "body": %s}
                """.formatted(kind, code, body);
        records.add(CloudEvent.of("grid.reference.upserted.v1", key, payload).withKey(key));
    }
}
