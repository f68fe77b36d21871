package org.gridwhistle.dispatch.routing.history;

/**
 * How many tasks went to the right unit at once.
 *
 * @param assigned tasks given out in the period
 * @param returned those of them that the centre let go back, to another unit or to nobody
 * @param accuracy 1 − returned / assigned; null if nothing was assigned
 */
public record Accuracy(int assigned, int returned, Double accuracy) {

    static Accuracy of(int assigned, int returned) {
        return new Accuracy(assigned, returned, assigned == 0 ? null : 1 - (double) returned / assigned);
    }
}
