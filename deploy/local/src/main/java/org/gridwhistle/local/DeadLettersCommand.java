package org.gridwhistle.local;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows poison, and sends it back once its cause is mended. */
@Command(
        name = "dead-letters",
        description = "List the messages of a topic that could not be applied, or send them back to it.")
final class DeadLettersCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TOPIC", description = "For example grid.cases.")
    private String topic;

    @Option(names = "--send-back", description = "Send the listed messages back to their topic, each once.")
    private boolean sendBack;

    @Option(
            names = "--broker",
            paramLabel = "HOST:PORT",
            defaultValue = "127.0.0.1:" + BrokerPart.PORT,
            description = "${DEFAULT-VALUE}, the local stack's, unless given.")
    private String broker;

    @Override
    public Integer call() throws ExecutionException, InterruptedException {
        var box = new DeadLetterBox(broker, topic);
        var waiting = box.waiting();
        waiting.forEach(System.out::println);
        System.out.printf("%d dead letters of %s wait%n", waiting.size(), topic);
        if (sendBack) {
            System.out.printf("%d sent back%n", box.sendBack());
        }
        return 0;
    }
}
