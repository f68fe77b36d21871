package org.gridwhistle.intake.similar;

import org.gridwhistle.intake.likeness.Sighting;

/** A report that is in, as far as a draft is held against it. */
record Known(String number, String title, Sighting sighting) {}
