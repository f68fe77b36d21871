package org.gridwhistle.dispatch.reference;

/**
 * What an import did.
 *
 * @param received  the records that came
 * @param created   those that were not known before
 * @param changed   those that got a new version, or came back after a deletion
 * @param unchanged those that were in force already, word for word
 * @param deleted   those in force that did not come, with {@code replace=true}
 */
public record ImportReport(String kind, int received, int created, int changed, int unchanged, int deleted) {}
