package org.gridwhistle.dispatch.merging;

import org.gridwhistle.dispatch.casefile.fact.CaseState;

/** A case that lies near another. */
record Neighbour(Sighting sighting, String number, String title, CaseState state) {}
