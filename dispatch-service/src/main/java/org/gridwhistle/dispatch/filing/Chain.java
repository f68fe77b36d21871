package org.gridwhistle.dispatch.filing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** Goes on by itself after a decision, as far as it is let; a step that is refused is not taken, and the case waits there. */
final class Chain {

    private Chain() {}

    static Decision<Case, CaseEvent> then(
            Decision<Case, CaseEvent> first, Function<Case, Decision<Case, CaseEvent>> next) {
        if (first instanceof Decision.Accepted<Case, CaseEvent>(var reached, var events)
                && next.apply(reached) instanceof Decision.Accepted<Case, CaseEvent>(var further, var more)) {
            return Decision.acceptAll(further, concat(events, more));
        }
        return first;
    }

    private static List<CaseEvent> concat(List<CaseEvent> events, List<CaseEvent> more) {
        return Stream.concat(events.stream(), more.stream()).toList();
    }
}
