package org.gridwhistle.dispatch.closure;

import java.util.Optional;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.CaseFile;

/** A rule of who may check a case 核查. */
@FunctionalInterface
interface CheckRule {

    Optional<Refusal> objection(CaseFile file, Actor checker);
}
