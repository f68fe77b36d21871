package org.gridwhistle.dispatch.casefile.fact;

/**
 * How often a case was opened again 重开.
 *
 * @param round      the round that the present opening began with
 * @param reopenings by anybody
 * @param byResident those of them that the resident wanted
 */
public record Openings(int round, int reopenings, int byResident) {

    static final Openings FIRST = new Openings(1, 0, 0);

    Openings again(int newRound, Party by) {
        return new Openings(newRound, reopenings + 1, byResident + (by == Party.RESIDENT ? 1 : 0));
    }
}
