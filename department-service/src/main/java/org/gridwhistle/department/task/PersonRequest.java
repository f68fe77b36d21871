package org.gridwhistle.department.task;

import java.util.UUID;

import org.gridwhistle.chassis.security.Caller;

/** A body that becomes a command on a task of a case. */
interface PersonRequest {

    PersonCommand command(UUID caseId, UUID taskId, Caller caller);
}
