package org.gridwhistle.intake.report;

import java.util.ArrayList;
import java.util.Optional;

import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.intake.reference.City;
import org.gridwhistle.intake.reference.Source;

/** Holds a draft against the city. */
final class Assessor {

    private final City city;

    Assessor(City city) {
        this.city = city;
    }

    /** @param ownGrid the grid that the reporter works in, where it is if he tells no place; may be null */
    Assessment assess(Draft draft, String ownGrid) {
        var faults = new ArrayList<FieldError>();
        var source = city.source(draft.source());
        fault(draft, source).ifPresent(faults::add);
        if (draft.matterCode() != null && !city.knowsMatter(draft.matterCode())) {
            faults.add(FieldError.of("matterCode", ReportProblem.UNKNOWN_MATTER.name(), draft.matterCode()));
        }
        var gridCode = draft.tellsNoPlace() ? ownGrid : draft.gridCode();
        return switch (new PlaceResolver(city).resolve(gridCode, draft.point())) {
            case PlaceResolver.Result.Found(var place)
            when faults.isEmpty() -> new Assessment.Fits(source.orElseThrow(), place);
            case PlaceResolver.Result.Found found -> Assessment.DoesNotFit.of(faults);
            case PlaceResolver.Result.Refused(var fault) -> {
                faults.add(fault);
                yield Assessment.DoesNotFit.of(faults);
            }
        };
    }

    private static Optional<FieldError> fault(Draft draft, Optional<Source> source) {
        if (source.isEmpty()) {
            return Optional.of(FieldError.of("source", ReportProblem.UNKNOWN_SOURCE.name(), draft.source()));
        }
        var channel = source.get().channel();
        return draft.channel() == null || draft.channel().equals(channel)
                ? Optional.empty()
                : Optional.of(
                        FieldError.of("channel", ReportProblem.CHANNEL_NOT_OF_SOURCE.name(), draft.source(), channel));
    }
}
