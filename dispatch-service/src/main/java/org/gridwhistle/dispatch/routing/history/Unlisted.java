package org.gridwhistle.dispatch.routing.history;

import java.time.Instant;

/** A matter that was dispatched in a town though no list of the town names it 准入. */
public record Unlisted(String town, String matterCode, int cases, Instant latest) {}
