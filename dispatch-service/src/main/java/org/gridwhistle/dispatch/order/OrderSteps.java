package org.gridwhistle.dispatch.order;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/** Makes the step that tells of a new state. */
final class OrderSteps {

    private OrderSteps() {}

    static Decision<ResidentOrder, Step> to(ResidentOrder after, Moment moment, String what, String text) {
        return Decision.accept(after, Step.of(after, moment, "grid.order." + what + ".v1", text));
    }
}
