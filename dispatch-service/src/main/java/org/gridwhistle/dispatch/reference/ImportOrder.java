package org.gridwhistle.dispatch.reference;

import java.time.LocalDate;

import org.gridwhistle.dispatch.reference.upload.Upload;

/**
 * An upload, and what is to be done with it.
 *
 * @param effectiveFrom the first day on which new versions hold
 * @param replace       whether records that did not come are to be deleted
 */
record ImportOrder(Upload upload, LocalDate effectiveFrom, boolean replace) {

    String kind() {
        return upload.kind().name();
    }
}
