package org.gridwhistle.department;

import java.util.List;

import org.gridwhistle.chassis.testing.CloudEvent;
import org.gridwhistle.chassis.testing.Contracts;
import org.gridwhistle.chassis.testing.TopicProbe;

import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.awaitility.Awaitility.await;
import static org.gridwhistle.department.UnitDesk.DISPATCHER;
import static org.hamcrest.Matchers.equalTo;

/** The reference data that these tests need. */
final class City {

    private City() {}

    /** Publishes it and waits until the service knows it. */
    static void publish(TopicProbe probe) {
        probe.send(
                "grid.reference",
                List.of(
                        area("3299", "南城市"),
                        area("329901", "东江县"),
                        area("329901001", "曲河镇"),
                        area("329901001001", "陆庄村"),
                        unit("U-XX", "已撤销单位", "329901", false),
                        unit("U-SW", "东江县水务局", "329901", true),
                        unit("U-FAR", "西江县住房和城乡建设局", "329902", true),
                        unit("U-ZJ", "东江县住房和城乡建设局", "329901", true)));
        await().untilAsserted(() ->
                DISPATCHER.get("/units/U-ZJ/tasks/counts").statusCode(200).body("unitName", equalTo("东江县住房和城乡建设局")));
    }

    private static CloudEvent area(String code, String name) {
        return reference("areas", code, """
                {"code": "%s", "name": "%s", "level": "TOWN", "parent": null}""".formatted(code, name));
    }

    private static CloudEvent unit(String code, String name, String area, boolean active) {
        var unit = (ObjectNode)
                Contracts.exampleJson("dispatch", "grid.reference.upserted.v1").get("body");
        unit.put("code", code).put("name", name).put("area", area).put("active", active);
        return reference("units", code, unit.toString());
    }

    private static CloudEvent reference(String kind, String code, String body) {
        return CloudEvent.of("grid.reference.upserted.v1", kind + "/" + code, """
                {"kind": "%s", "code": "%s", "version": 1, "effectiveFrom": "2026-01-01", "deleted": false, "body": %s}""".formatted(kind, code, body));
    }
}
