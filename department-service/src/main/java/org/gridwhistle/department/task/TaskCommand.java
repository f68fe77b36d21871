package org.gridwhistle.department.task;

import java.util.UUID;

import org.gridwhistle.chassis.command.Command;

/**
 * A wish to change the tasks of a case, from a person or from the centre. The tasks of one case are one aggregate, so that all that
 * happens to a case has one order.
 */
public sealed interface TaskCommand extends Command permits PersonCommand, CentreCommand {

    UUID caseId();

    @Override
    default UUID aggregateId() {
        return caseId();
    }
}
