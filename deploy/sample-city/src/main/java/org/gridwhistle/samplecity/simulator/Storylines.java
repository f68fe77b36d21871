package org.gridwhistle.samplecity.simulator;

import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.city.Grid;
import org.gridwhistle.samplecity.city.Seed;
import org.gridwhistle.samplecity.replay.Message;

/** Draws the storylines. A message has the same one in every run, whatever stands beside it in the file. */
final class Storylines {

    /** Of the matters that the catalog leaves to the grid, a third of all. */
    private static final double SELF_HANDLED = 0.25;

    private static final double RETURNED = 0.03;
    private static final double RETURN_APPROVED = 0.6;
    private static final double FAILS_CHECK = 0.04;
    private static final double CHECKED_IN_THE_GRID = 0.5;
    private static final double VERIFIED = 0.15;

    private final City city;
    private final Seed seed;

    Storylines(City city, Seed seed) {
        this.city = city;
        this.seed = seed;
    }

    Storyline of(Message message) {
        var id = message.id();
        var grid =
                message.grid().isEmpty() ? drawn(id) : city.grid(message.grid()).orElseGet(() -> drawn(id));
        return new Storyline(
                message,
                grid,
                told(message),
                happens(VERIFIED, "verified", id),
                happens(SELF_HANDLED, "self-handled", id),
                happens(RETURNED, "returned", id),
                happens(RETURN_APPROVED, "return approved", id),
                happens(FAILS_CHECK, "fails check", id),
                happens(CHECKED_IN_THE_GRID, "checked in the grid", id),
                resultCode(id));
    }

    private Grid drawn(String id) {
        return seed.pick(city.grids(), "grid", id);
    }

    private boolean happens(double share, String what, String id) {
        return seed.fraction(what, id) < share;
    }

    private Storyline.Told told(Message message) {
        var chance = seed.fraction("told", message.id());
        if (!message.grid().isEmpty() || chance < 0.4) {
            return Storyline.Told.GRID_CODE;
        }
        if (chance < 0.65) {
            return Storyline.Told.GRID_LABEL;
        }
        return chance < 0.9 ? Storyline.Told.POINT : Storyline.Told.ADDRESS;
    }

    private String resultCode(String id) {
        var chance = seed.fraction("result", id);
        if (chance < 0.7) {
            return "RESOLVED";
        }
        if (chance < 0.82) {
            return "PARTLY_RESOLVED";
        }
        return chance < 0.97 ? "EXPLAINED" : "UNTRUE";
    }
}
