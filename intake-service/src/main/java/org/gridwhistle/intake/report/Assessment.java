package org.gridwhistle.intake.report;

import java.util.List;

import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.intake.reference.Source;

/** Whether a report fits the city: its source, its matter, its place are known and go together. */
sealed interface Assessment {

    record Fits(Source source, Place place) implements Assessment {}

    record DoesNotFit(Refusal refusal) implements Assessment {

        /** The first fault gives the code, so that a machine need not look into the fields. */
        static DoesNotFit of(List<FieldError> faults) {
            var first = faults.getFirst();
            var problem = ReportProblem.valueOf(first.code());
            return new DoesNotFit(new Refusal(problem.name(), problem.status(), first.args(), List.copyOf(faults)));
        }
    }
}
