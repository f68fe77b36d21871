package org.gridwhistle.department.task;

/** A picture or document that shows a result. @param ref where it is kept */
public record Evidence(Kind kind, String ref) {

    public enum Kind {
        BEFORE,
        AFTER,
        OTHER
    }
}
