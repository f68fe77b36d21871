package org.gridwhistle.dispatch.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Subject;
import org.gridwhistle.dispatch.casefile.lookup.CaseReference;
import org.gridwhistle.dispatch.casefile.lookup.Grid;
import org.gridwhistle.dispatch.casefile.lookup.Matter;
import org.gridwhistle.dispatch.deadline.Urgency;

/**
 * What a person says about a case's matter, grid and urgency. What he leaves out stays as it is known.
 *
 * @param matterCode may be null
 * @param gridCode   code or label, may be null
 * @param urgency    null for the matter's own
 */
public record Classification(String matterCode, String gridCode, Urgency urgency) {

    private static final String REQUIRED = "REQUIRED";

    /** Goes on with a complete subject, or refuses with the fields that are missing or unknown. */
    public Decision<Case, CaseEvent> complete(
            Subject known, CaseReference reference, Function<Subject, Decision<Case, CaseEvent>> goOn) {
        var errors = new ArrayList<FieldError>();
        if (matterCode == null && known.matter() == null) {
            errors.add(FieldError.of("matterCode", REQUIRED));
        }
        if (gridCode == null && known.gridCode() == null) {
            errors.add(FieldError.of("gridCode", REQUIRED));
        }
        return over(known, reference, errors, goOn);
    }

    /** As {@link #complete}, but what nobody knows may stay unknown. */
    public Decision<Case, CaseEvent> over(
            Subject known, CaseReference reference, Function<Subject, Decision<Case, CaseEvent>> goOn) {
        return over(known, reference, new ArrayList<>(), goOn);
    }

    private Decision<Case, CaseEvent> over(
            Subject known,
            CaseReference reference,
            List<FieldError> errors,
            Function<Subject, Decision<Case, CaseEvent>> goOn) {
        var matter = matter(known, reference, errors);
        var grid = grid(known, reference, errors);
        return errors.isEmpty()
                ? goOn.apply(new Subject(matter, urgency(known, matter), grid.code(), grid.label()))
                : Decision.reject(Refusal.ofFields(List.copyOf(errors)));
    }

    private Matter matter(Subject known, CaseReference reference, List<FieldError> errors) {
        if (matterCode == null) {
            return known.matter();
        }
        var found = reference.matter(matterCode);
        if (found.isEmpty()) {
            errors.add(FieldError.of("matterCode", CaseProblem.UNKNOWN_MATTER.name(), matterCode));
        }
        return found.orElse(null);
    }

    private Grid grid(Subject known, CaseReference reference, List<FieldError> errors) {
        if (gridCode == null) {
            return new Grid(known.gridCode(), known.gridLabel());
        }
        var found = reference.grid(gridCode);
        if (found.isEmpty()) {
            errors.add(FieldError.of("gridCode", CaseProblem.UNKNOWN_GRID.name(), gridCode));
        }
        return found.orElse(null);
    }

    private Urgency urgency(Subject known, Matter matter) {
        if (urgency != null) {
            return urgency;
        }
        return matter == null || matter.code().equals(known.matterCode()) ? known.urgency() : matter.urgency();
    }
}
