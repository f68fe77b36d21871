package org.gridwhistle.dispatch.casefile;

/**
 * What a case waits for beside its tasks. Looked up anew whenever the case is loaded to be checked.
 *
 * @param mediation whether a mediation 微调解 of it is undecided
 */
public record Awaited(boolean mediation) {

    public static final Awaited NOTHING = new Awaited(false);
}
