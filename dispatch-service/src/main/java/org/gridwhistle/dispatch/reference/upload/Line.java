package org.gridwhistle.dispatch.reference.upload;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One record of an upload.
 *
 * @param place where it stands: {@code line 12} of a CSV file (the header is line 1), {@code [10]} of a JSON array
 * @param code  unique in the upload
 * @param body  in its canonical form
 */
public record Line(String place, String code, ObjectNode body) {}
