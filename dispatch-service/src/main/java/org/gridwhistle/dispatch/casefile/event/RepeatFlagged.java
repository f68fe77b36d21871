package org.gridwhistle.dispatch.casefile.event;

import java.util.UUID;

import org.gridwhistle.dispatch.casefile.Ties;

/** It repeats an earlier case 重复诉求. */
public record RepeatFlagged(EventHead head, UUID of, Ties.Repeat.Kind kind) implements CaseEvent {

    @Override
    public String text() {
        return kind.name();
    }
}
