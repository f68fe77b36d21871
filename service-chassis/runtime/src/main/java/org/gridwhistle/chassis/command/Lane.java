package org.gridwhistle.chassis.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;

/** One transaction at a time, over whatever waits at the moment: commands that arrive together share a commit. */
final class Lane<C extends Command> {

    private final OwnContext context;
    private final int batch;
    private final Function<List<Parcel<C>>, Uni<List<List<Answer>>>> work;
    private final ArrayDeque<Waiting<C>> queue = new ArrayDeque<>();
    private boolean running;

    Lane(OwnContext context, int batch, Function<List<Parcel<C>>, Uni<List<List<Answer>>>> work) {
        this.context = context;
        this.batch = batch;
        this.work = work;
    }

    Uni<List<Answer>> submit(Parcel<C> parcel) {
        return Uni.createFrom().emitter(emitter -> {
            if (enqueue(new Waiting<>(parcel, emitter))) {
                runNext();
            }
        });
    }

    /** @return true if nothing runs, so that the caller has to start */
    private synchronized boolean enqueue(Waiting<C> waiting) {
        queue.add(waiting);
        var mustStart = !running;
        running = true;
        return mustStart;
    }

    private void runNext() {
        var taken = take();
        if (taken.isEmpty()) {
            return;
        }
        context.run(() -> work.apply(taken.stream().map(Waiting::parcel).toList()))
                .subscribe()
                .with(
                        answers -> {
                            runNext();
                            for (var i = 0; i < taken.size(); i++) {
                                taken.get(i).emitter().complete(answers.get(i));
                            }
                        },
                        failure -> {
                            runNext();
                            taken.forEach(waiting -> waiting.emitter().fail(failure));
                        });
    }

    private synchronized List<Waiting<C>> take() {
        var taken = new ArrayList<Waiting<C>>(Math.min(batch, queue.size()));
        while (taken.size() < batch && !queue.isEmpty()) {
            taken.add(queue.poll());
        }
        running = !taken.isEmpty();
        return taken;
    }

    private record Waiting<C extends Command>(Parcel<C> parcel, UniEmitter<? super List<Answer>> emitter) {}
}
