package org.gridwhistle.dispatch.casefile.fact;

/** How far a source of reports is trusted; a little trusted one is verified 核实 first. */
public enum Trust {
    HIGH,
    MEDIUM,
    LOW
}
