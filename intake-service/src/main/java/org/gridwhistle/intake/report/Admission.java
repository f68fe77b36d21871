package org.gridwhistle.intake.report;

import org.gridwhistle.chassis.problem.Refusal;

/** What the desk says at first sight. */
public sealed interface Admission {

    record Admitted(SubmitReport command) implements Admission {}

    record TurnedAway(Refusal refusal) implements Admission {}
}
