package org.gridwhistle.intake.batch;

import java.util.stream.Stream;

/** The codes that batches are refused with. */
public final class BatchCodes {

    private BatchCodes() {}

    public static Stream<String> all() {
        return Stream.of(BatchProblem.values()).map(Enum::name);
    }
}
