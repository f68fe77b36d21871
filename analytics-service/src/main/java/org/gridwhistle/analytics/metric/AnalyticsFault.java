package org.gridwhistle.analytics.metric;

/** What may be wrong with a parameter of a question; the texts stand in {@code problems/service}. */
enum AnalyticsFault {
    EMPTY_WINDOW,
    NOT_A_TIME,
    NOT_ONE_OF,
    KEY_WITHOUT_GROUP
}
