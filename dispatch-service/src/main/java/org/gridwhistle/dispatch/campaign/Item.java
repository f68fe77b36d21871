package org.gridwhistle.dispatch.campaign;

/**
 * Something to be looked at.
 *
 * @param matterCode what it is a matter of if it fails, or null if that is to be decided
 */
public record Item(String code, String text, String matterCode) {}
