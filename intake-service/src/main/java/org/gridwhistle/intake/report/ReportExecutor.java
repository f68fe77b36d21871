package org.gridwhistle.intake.report;

import jakarta.inject.Singleton;

import org.gridwhistle.chassis.command.CommandExecutor;
import org.gridwhistle.chassis.command.Plumbing;

/** The one way in for reports. Those that the source calls by the same id take the same lane, so a race inside an instance is none. */
@Singleton
public class ReportExecutor extends CommandExecutor<SubmitReport, Registration, ReportReceived> {

    ReportExecutor(ReportWorkshop workshop, Plumbing plumbing) {
        super(workshop, plumbing);
    }
}
