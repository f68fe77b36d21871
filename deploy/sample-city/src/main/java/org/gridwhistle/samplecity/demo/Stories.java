package org.gridwhistle.samplecity.demo;

import java.io.PrintStream;
import java.util.UUID;

import org.gridwhistle.samplecity.city.City;
import org.gridwhistle.samplecity.services.Services;

/**
 * What the field tells of itself, played over the public API step by step: whoever breaks a rule in them is refused, and every case
 * comes to its end.
 */
public final class Stories {

    private final Services services;
    private final City city;
    private final Narrator narrator;

    public Stories(Services services, City city, PrintStream out) {
        this.services = services;
        this.city = city;
        this.narrator = new Narrator(out);
    }

    /**
     * 暴雨: three handlers, and a wall that is watched beyond the closure.
     *
     * @param run makes the reports' ids the run's own
     * @return the case
     */
    public UUID rainstorm(String run) {
        return new Rainstorm(scene(1), narrator).play(run);
    }

    /** 微调解: evidence, panel, sessions, agreement and its performance. */
    public UUID mediation(String run) {
        return new Mediation(scene(5), narrator).play(run);
    }

    /** 污水外溢: returned, escalated, done again. */
    public UUID sewage(String run) {
        return new Sewage(scene(3), narrator).play(run);
    }

    /** 台风: a town in emergency and back. */
    public UUID typhoon(String run) {
        return new Typhoon(scene(2), narrator).play(run);
    }

    private Scene scene(int which) {
        return Scene.inTheCountry(services, city, which);
    }
}
