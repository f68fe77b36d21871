package org.gridwhistle.analytics.metric;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What is asked of the facts.
 *
 * @param window  which time the cohorts' times must lie in
 * @param asOf    the cut-off: nothing that happened later is seen
 * @param metrics what to count
 */
record Question(Window window, OffsetDateTime asOf, GroupBy groupBy, Scope scope, List<Metric> metrics) {}
