package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;

/** A message of the centre; its record names the fields that are read here. */
interface CaseMessage {

    /** @param at when the centre said so */
    List<TaskCommand> commands(Instant at);
}
