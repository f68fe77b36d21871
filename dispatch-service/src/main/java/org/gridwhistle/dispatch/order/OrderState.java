package org.gridwhistle.dispatch.order;

/** The states of a resident's order 居民点单. */
public enum OrderState {
    POSTED,
    PUBLISHED,
    CLAIMED,
    DONE,
    RATED,
    WITHDRAWN,
    EXPIRED
}
