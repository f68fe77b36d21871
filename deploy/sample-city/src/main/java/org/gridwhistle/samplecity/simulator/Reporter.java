package org.gridwhistle.samplecity.simulator;

import org.gridwhistle.samplecity.replay.Message;
import org.gridwhistle.samplecity.services.IntakeApi;
import org.gridwhistle.samplecity.services.Location;
import org.gridwhistle.samplecity.services.Receipt;
import org.gridwhistle.samplecity.services.Report;

/** The hotline's seats 坐席: post what residents say. */
final class Reporter {

    private static final String SOURCE = "HOTLINE_12345";

    private final IntakeApi intake;
    private final Gazetteer gazetteer;
    private final Ledger ledger;
    private final String run;

    /** @param run makes the ids of the events its own, so that a file can be replayed again */
    Reporter(IntakeApi intake, Gazetteer gazetteer, Ledger ledger, String run) {
        this.intake = intake;
        this.gazetteer = gazetteer;
        this.ledger = ledger;
        this.run = run;
    }

    void post(Storyline story) {
        var answer = intake.post(report(story));
        if (answer.isOk()) {
            ledger.posted(answer.as(Receipt.class).id(), story);
        } else {
            ledger.turnedAway(story, answer);
        }
    }

    Report report(Storyline story) {
        var message = story.message();
        return new Report(
                SOURCE,
                run + "-" + message.id(),
                Wording.title(message.title()),
                Wording.detail(message.detail()),
                message.matter().isEmpty() ? null : message.matter(),
                gridCode(story),
                location(story),
                message.reportedAt() == null ? null : message.reportedAt().toString(),
                reporter(message));
    }

    private static String gridCode(Storyline story) {
        return switch (story.told()) {
            case GRID_CODE -> story.grid().code();
            case GRID_LABEL -> story.grid().label();
            case POINT, ADDRESS -> null;
        };
    }

    private Location location(Storyline story) {
        var middle = story.grid().middle();
        return switch (story.told()) {
            case GRID_CODE -> new Location(middle.lat(), middle.lon(), null);
            case GRID_LABEL -> null;
            case POINT -> new Location(middle.lat(), middle.lon(), gazetteer.address(story.grid()));
            case ADDRESS -> new Location(null, null, gazetteer.address(story.grid()));
        };
    }

    private static Report.Reporter reporter(Message message) {
        return message.reporter().isEmpty() ? null : new Report.Reporter(message.reporter(), null);
    }
}
