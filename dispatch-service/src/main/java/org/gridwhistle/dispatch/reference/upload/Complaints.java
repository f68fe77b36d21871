package org.gridwhistle.dispatch.reference.upload;

import java.util.ArrayList;
import java.util.List;

import org.gridwhistle.chassis.problem.FieldError;

/** What is wrong with an upload. All is counted, the first 200 are named. */
public final class Complaints {

    private static final int NAMED = 200;

    /** Names of unknown columns come from the caller, and may be of any length. */
    private static final int LONGEST_NAME = 100;

    private final List<FieldError> named = new ArrayList<>();
    private int count;

    /** @param place where the record stands, as {@link Line#place()} */
    public void add(String place, FieldError error) {
        count++;
        if (named.size() < NAMED) {
            var field = error.field().isEmpty() ? place : place + "." + error.field();
            var shown = field.length() > LONGEST_NAME ? field.substring(0, LONGEST_NAME) + "…" : field;
            named.add(new FieldError(shown, error.code(), error.args()));
        }
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public int count() {
        return count;
    }

    public List<FieldError> named() {
        return List.copyOf(named);
    }
}
