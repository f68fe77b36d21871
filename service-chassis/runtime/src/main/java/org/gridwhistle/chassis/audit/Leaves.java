package org.gridwhistle.chassis.audit;

import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

/** A document as its single values, each under its path: {@code tasks[0].state}. */
final class Leaves {

    private Leaves() {}

    /** Values that are null are as good as absent. */
    static Map<String, JsonNode> of(JsonNode document) {
        var leaves = new TreeMap<String, JsonNode>();
        gather("", document, leaves);
        return leaves;
    }

    private static void gather(String path, JsonNode node, Map<String, JsonNode> leaves) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> gather(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), leaves));
        } else if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                gather(path + "[" + i + "]", node.get(i), leaves);
            }
        } else if (!node.isNull() && !node.isMissingNode()) {
            leaves.put(path, node);
        }
    }
}
