package org.gridwhistle.chassis.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * One batch on its way to the broker. It stops at the first record that cannot be sent, so that no later one of the same key
 * overtakes it.
 */
final class Flight {

    private final Producer<String, byte[]> producer;
    private final List<OutboxRow> rows = new ArrayList<>();
    private final List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();
    private ExecutionException failure;

    Flight(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /** @return false if the record was refused at once, so that nothing may follow it */
    boolean send(OutboxRow row, ProducerRecord<String, byte[]> producerRecord) {
        var acknowledgement = producer.send(producerRecord);
        rows.add(row);
        acknowledgements.add(acknowledgement);
        return acknowledgement.state() != Future.State.FAILED;
    }

    /** Waits for the broker; the rows before the first failure have landed. */
    List<OutboxRow> awaitLanded() throws InterruptedException {
        for (var i = 0; i < rows.size(); i++) {
            try {
                acknowledgements.get(i).get();
            } catch (ExecutionException e) {
                failure = e;
                return rows.subList(0, i);
            }
        }
        return rows;
    }

    void throwFailure() throws ExecutionException {
        if (failure != null) {
            throw failure;
        }
    }
}
