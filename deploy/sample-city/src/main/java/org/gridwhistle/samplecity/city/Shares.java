package org.gridwhistle.samplecity.city;

/** Shares a number of things out over a number of groups, as evenly as whole numbers allow. */
record Shares(int things, int groups) {

    /** The first thing of the group; of the group after the last, the number of things. */
    int start(int group) {
        return Math.toIntExact((long) things * group / groups);
    }

    int size(int group) {
        return start(group + 1) - start(group);
    }
}
