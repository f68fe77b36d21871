package org.gridwhistle.intake.report;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gridwhistle.chassis.problem.FieldError;
import org.gridwhistle.chassis.time.ClockProducer;
import org.gridwhistle.intake.coordinate.Datum;
import org.gridwhistle.intake.coordinate.Position;
import org.gridwhistle.intake.privacy.Person;
import org.gridwhistle.intake.privacy.Wording;

/** Looks at the form of a report alone: what is there, how long, how written. */
final class ReportForm {

    static final int TITLE_LENGTH = 100;
    static final int DESCRIPTION_LENGTH = 4000;
    static final int ADDRESS_LENGTH = 200;
    static final int NAME_LENGTH = 50;
    static final int ATTACHMENTS = 20;

    private static final int CODE_LENGTH = 50;
    private static final Duration FUTURE = Duration.ofMinutes(5);
    private static final Instant EARLIEST =
            OffsetDateTime.of(1990, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(8)).toInstant();
    private static final Pattern IDENTIFIER = Pattern.compile("[^\\s\\p{Cntrl}]{1,100}");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d(?:[-() ]?\\d){4,19}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Pattern CONTENT_TYPE = Pattern.compile("[a-z]+/[a-z0-9][a-z0-9.+-]{0,99}");

    private final Faults faults = new Faults();
    private final Draft draft;

    /** @param placeIsKnown whether the place goes without saying, because the reporter works there */
    ReportForm(ReportRequest request, Instant receivedAt, boolean placeIsKnown) {
        var place = Optional.ofNullable(request.location());
        var reporter = Optional.ofNullable(request.reporter()).map(this::person).orElse(null);
        draft = new Draft(
                faults.matching("source", request.source(), IDENTIFIER, FieldFault.BAD_IDENTIFIER),
                faults.matching("sourceEventId", request.sourceEventId(), IDENTIFIER, FieldFault.BAD_IDENTIFIER),
                faults.optionalText("channel", request.channel(), CODE_LENGTH),
                new Wording(
                        faults.line("title", request.title(), TITLE_LENGTH),
                        faults.text("description", request.description(), DESCRIPTION_LENGTH),
                        faults.optionalText(
                                "location.address",
                                place.map(ReportRequest.Location::address).orElse(null),
                                ADDRESS_LENGTH)),
                faults.optionalText("matterCode", request.matterCode(), CODE_LENGTH),
                faults.optionalText("gridCode", request.gridCode(), CODE_LENGTH),
                place.map(this::point).orElse(null),
                occurredAt(request.occurredAt(), receivedAt),
                reporter,
                attachments(Objects.requireNonNullElse(request.attachments(), List.of())),
                Boolean.TRUE.equals(request.confidential()),
                !Boolean.FALSE.equals(request.callbackWanted()) && reporter != null && reporter.phone() != null);
        if (faults.found().isEmpty() && draft.tellsNoPlace() && !placeIsKnown) {
            faults.add("location", FieldFault.PLACE_REQUIRED);
        }
    }

    List<FieldError> faults() {
        return faults.found();
    }

    /** To be used only if there are no faults. */
    Draft draft() {
        return draft;
    }

    private Draft.Point point(ReportRequest.Location location) {
        if (location.lat() == null && location.lon() == null) {
            return null;
        }
        if (location.lat() == null || location.lon() == null) {
            faults.add(location.lat() == null ? "location.lat" : "location.lon", FieldFault.COORDINATES_INCOMPLETE);
            return null;
        }
        faults.within("location.lat", location.lat(), 90);
        faults.within("location.lon", location.lon(), 180);
        var datum = Objects.requireNonNullElse(location.datum(), Datum.WGS84);
        var wgs84 = datum.toWgs84(new Position(location.lat(), location.lon()));
        return new Draft.Point(wgs84.lat(), wgs84.lon());
    }

    private Instant occurredAt(OffsetDateTime told, Instant receivedAt) {
        if (told == null) {
            return receivedAt;
        }
        var occurredAt = told.toInstant();
        if (occurredAt.isAfter(receivedAt.plus(FUTURE))) {
            faults.add("occurredAt", FieldFault.TIME_IN_FUTURE, FUTURE.toMinutes());
        } else if (occurredAt.isBefore(EARLIEST)) {
            faults.add(
                    "occurredAt",
                    FieldFault.TIME_TOO_EARLY,
                    Integer.toString(EARLIEST.atZone(ClockProducer.ZONE).getYear()));
        }
        return occurredAt;
    }

    private Person person(ReportRequest.Reporter told) {
        var phone = told.phone() == null ? null : Normalizer.normalize(told.phone(), Normalizer.Form.NFKC);
        var person = new Person(
                faults.optionalText("reporter.name", told.name(), NAME_LENGTH),
                faults.optionalMatching("reporter.phone", phone, PHONE, FieldFault.BAD_PHONE),
                faults.optionalText("reporter.address", told.address(), ADDRESS_LENGTH));
        return person.name() == null && person.phone() == null && person.address() == null ? null : person;
    }

    private List<Attachment> attachments(List<Attachment> told) {
        if (told.size() > ATTACHMENTS) {
            faults.add("attachments", FieldFault.TOO_MANY, ATTACHMENTS);
            return List.of();
        }
        return IntStream.range(0, told.size())
                .mapToObj(i -> attachment("attachments[" + i + "]", told.get(i)))
                .filter(Objects::nonNull)
                .toList();
    }

    private Attachment attachment(String field, Attachment told) {
        if (told == null) {
            faults.add(field, FieldFault.REQUIRED);
            return null;
        }
        return new Attachment(
                faults.matching(field + ".id", told.id(), IDENTIFIER, FieldFault.BAD_IDENTIFIER),
                faults.matching(field + ".sha256", told.sha256(), SHA256, FieldFault.BAD_SHA256),
                faults.matching(field + ".contentType", told.contentType(), CONTENT_TYPE, FieldFault.BAD_CONTENT_TYPE));
    }
}
