package org.gridwhistle.samplecity.simulator;

/** A kind of people at work. */
interface Role {

    /**
     * Looks once at what lies there and does what there is to do.
     *
     * @return how many things were done; at zero the caller may pause
     */
    int round();
}
