package org.gridwhistle.intake.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.intake.coordinate.Position;
import org.gridwhistle.intake.likeness.Sighting;
import org.gridwhistle.intake.likeness.Words;
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
        matterFault(draft).ifPresent(faults::add);
        return switch (place(draft, ownGrid)) {
            case PlaceResolver.Result.Found(var place)
            when faults.isEmpty() -> new Assessment.Fits(source.orElseThrow(), place);
            case PlaceResolver.Result.Found found -> Assessment.DoesNotFit.of(faults);
            case PlaceResolver.Result.Refused(var fault) -> {
                faults.add(fault);
                yield Assessment.DoesNotFit.of(faults);
            }
        };
    }

    /**
     * What a draft tells of, wherever it will come from.
     *
     * @throws ProblemException if its matter or its place is not known
     */
    Sighting sketch(Draft draft, String ownGrid) {
        matterFault(draft).ifPresent(fault -> {
            throw refused(fault);
        });
        return switch (place(draft, ownGrid)) {
            case PlaceResolver.Result.Refused(var fault) -> throw refused(fault);
            case PlaceResolver.Result.Found(var place) -> {
                var wording = draft.wording();
                yield new Sighting(
                        draft.matterCode(),
                        place.area(),
                        place.point() == null
                                ? null
                                : new Position(
                                        place.point().lat(), place.point().lon()),
                        draft.occurredAt(),
                        Words.of(wording.title(), wording.description()));
            }
        };
    }

    private PlaceResolver.Result place(Draft draft, String ownGrid) {
        return new PlaceResolver(city).resolve(draft.tellsNoPlace() ? ownGrid : draft.gridCode(), draft.point());
    }

    private Optional<FieldError> matterFault(Draft draft) {
        return draft.matterCode() == null || city.knowsMatter(draft.matterCode())
                ? Optional.empty()
                : Optional.of(FieldError.of("matterCode", ReportProblem.UNKNOWN_MATTER.name(), draft.matterCode()));
    }

    private static ProblemException refused(FieldError fault) {
        return Assessment.DoesNotFit.of(List.of(fault)).refusal().asException();
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
