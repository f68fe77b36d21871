package org.gridwhistle.samplecity.load;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.gridwhistle.samplecity.http.Together;
import org.gridwhistle.samplecity.services.IntakeApi;

/** Posts as fast as the answers come, from many senders at once. */
record Saturation(IntakeApi intake, StraightThrough reports, int senders, int seconds) {

    /** Accepted events a second. */
    double measure() {
        var numbers = new AtomicInteger();
        var start = System.nanoTime();
        var end = start + seconds * 1_000_000_000L;
        var accepted = Together.map(IntStream.range(0, senders).boxed().toList(), sender -> {
            var count = 0;
            while (System.nanoTime() < end) {
                count += intake.post(reports.order(numbers.getAndIncrement()).report())
                                .isOk()
                        ? 1
                        : 0;
            }
            return count;
        });
        var took = (System.nanoTime() - start) / 1e9;
        return accepted.stream().mapToInt(Integer::intValue).sum() / took;
    }
}
