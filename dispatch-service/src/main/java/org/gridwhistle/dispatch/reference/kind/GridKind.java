package org.gridwhistle.dispatch.reference.kind;

import java.util.stream.Stream;

import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.dispatch.casefile.lookup.OrgLevel;

import com.fasterxml.jackson.databind.JsonNode;

/** Grids 网格 and micro-grids 微网格. */
final class GridKind {

    /** "按照 50-100 户标准": what makes a micro-grid. */
    private static final int LEAST_HOUSEHOLDS = 50;

    private static final int MOST_HOUSEHOLDS = 100;

    private GridKind() {}

    static Kind grids() {
        return Kind.named(Kinds.GRIDS, Types.digits(15))
                .required("label", Types.text(40))
                .required("kind", Types.oneOf("GENERAL", "DEDICATED"))
                .requiredCodeOf(Kinds.AREAS, "village")
                .optional("partyBranch", Types.text(80))
                .optional("worker", Types.text(60))
                .optional("households", Types.whole(0, 20_000))
                .optional("polygon", Types.listOf(new PointType()))
                .parent("village")
                .rule(Rules.areaOfLevel("village", OrgLevel.VILLAGE))
                .rule(Rules.codeUnder("village"))
                .rule(GridKind::onlyDedicatedGridsMayLackAnOutline)
                .rule(Ring.rule("polygon"))
                .build();
    }

    static Kind microGrids() {
        return Kind.named(Kinds.MICRO_GRIDS, Types.digits(17))
                .required("label", Types.text(40))
                .requiredCodeOf(Kinds.GRIDS, "grid")
                .required("households", Types.whole(0, 20_000))
                .optional("liaison", Types.text(60))
                .parent("grid")
                .rule(Rules.codeUnder("grid"))
                .rule(GridKind::microGridsHaveTheirSize)
                .build();
    }

    private static Stream<FieldError> onlyDedicatedGridsMayLackAnOutline(JsonNode grid, Known known) {
        return grid.path("polygon").isEmpty() && grid.get("kind").textValue().equals("GENERAL")
                ? Stream.of(Fault.REQUIRED.at("polygon"))
                : Stream.empty();
    }

    private static Stream<FieldError> microGridsHaveTheirSize(JsonNode microGrid, Known known) {
        var households = microGrid.get("households").intValue();
        return households >= LEAST_HOUSEHOLDS && households <= MOST_HOUSEHOLDS
                ? Stream.empty()
                : Stream.of(Fault.MICRO_GRID_SIZE.at("households", households, LEAST_HOUSEHOLDS, MOST_HOUSEHOLDS));
    }
}
