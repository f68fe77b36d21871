package org.gridwhistle.samplecity.simulator;

/** How far a run is. */
public record Progress(int messages, int posted, int dispatched, int closed) {

    /** Half of the way is the posting, the other half the handling. */
    public double share() {
        return messages == 0 ? 1 : (posted + closed) / (2.0 * messages);
    }
}
