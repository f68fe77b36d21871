package org.gridwhistle.samplecity.load;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.gridwhistle.samplecity.http.Pause;
import org.gridwhistle.samplecity.http.Together;
import org.gridwhistle.samplecity.services.IntakeApi;
import org.gridwhistle.samplecity.services.Receipt;

/** Posts at a fixed rate, however slow the answers are; an answer's time counts from when the report was due to be sent. */
record OpenModel(IntakeApi intake, StraightThrough reports, double rate, int seconds) {

    List<Posted> post() {
        var answers = new ArrayList<Future<Optional<Posted>>>();
        var start = System.nanoTime();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < rate * seconds; number++) {
                var due = start + Math.round(number * 1e9 / rate);
                var early = Duration.ofNanos(due - System.nanoTime());
                if (early.isPositive()) {
                    Pause.of(early);
                }
                var order = reports.order(number);
                answers.add(senders.submit(() -> post(order, due)));
            }
        }
        return answers.stream().map(Together::result).flatMap(Optional::stream).toList();
    }

    private Optional<Posted> post(StraightThrough.Order order, long due) {
        var answer = intake.post(order.report());
        if (!answer.isOk()) {
            return Optional.empty();
        }
        var receipt = answer.as(Receipt.class);
        var receivedAt = OffsetDateTime.parse(receipt.receivedAt()).toInstant();
        return Optional.of(new Posted(receipt.id(), order.lead(), receivedAt, (System.nanoTime() - due) / 1e6));
    }
}
