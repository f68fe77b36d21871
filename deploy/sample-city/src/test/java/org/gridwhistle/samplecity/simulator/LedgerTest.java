package org.gridwhistle.samplecity.simulator;

import java.time.Duration;
import java.util.UUID;

import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.CitySize;
import org.gridwhistle.samplecity.city.Seed;
import org.gridwhistle.samplecity.http.Answer;
import org.gridwhistle.samplecity.replay.Message;
import org.gridwhistle.samplecity.services.CaseState;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerTest {

    private static final UUID ID = new UUID(0, 1);

    private final Storyline story = new Storylines(City.of(CitySize.DEMO), new Seed(1))
            .of(new Message("1", "", "t", null, "d", "", Duration.ZERO, "", ""));
    private final Ledger ledger = new Ledger(2);

    @Test
    @DisplayName("A run is over when every message is posted or turned away, and every case has ended")
    void over() {
        var entry = ledger.posted(ID, story);
        assertThat(ledger.isOver()).isFalse();

        ledger.ended(entry, CaseState.CLOSED);
        assertThat(ledger.isOver()).isFalse();

        ledger.turnedAway(story, refusal("UNKNOWN_GRID"));
        assertThat(ledger.isOver()).isTrue();
        assertThat(ledger.turnedAway()).singleElement().asString().contains("1: 409 UNKNOWN_GRID");
    }

    @Test
    @DisplayName("A case ends once, and an old list does not open it again")
    void endsOnce() {
        var entry = ledger.posted(ID, story);

        ledger.ended(entry, CaseState.CLOSED);
        ledger.ended(entry, CaseState.CLOSED);
        entry.is(CaseState.ACCEPTED);

        assertThat(ledger.progress().closed()).isEqualTo(1);
        assertThat(ledger.outcomes()).singleElement().extracting(Outcome::state).isEqualTo(CaseState.CLOSED);
    }

    @Test
    @DisplayName("A lost race is counted; another refusal is kept to be told")
    void refusals() {
        var entry = ledger.posted(ID, story);

        assertThat(ledger.note(entry, refusal("WRONG_STATE"))).isFalse();
        assertThat(ledger.note(entry, refusal("LEAD_NOT_ON_LIST"))).isFalse();

        assertThat(ledger.races()).isEqualTo(1);
        assertThat(entry.lastRefusal()).contains("LEAD_NOT_ON_LIST");
    }

    private static Answer refusal(String code) {
        return new Answer("POST /x", 409, JsonNodeFactory.instance.objectNode().put("code", code));
    }
}
