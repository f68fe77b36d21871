package org.gridwhistle.chassis.command;

import java.util.function.Supplier;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;

/**
 * Runs work on one event loop, each piece in a duplicated context of its own: a Hibernate Reactive session lives in the context,
 * and two transactions must never share one.
 */
public final class OwnContext {

    private final Context eventLoop;

    public OwnContext(Vertx vertx) {
        this.eventLoop = ((VertxInternal) vertx).createEventLoopContext();
    }

    public <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            var context = VertxContext.createNewDuplicatedContext(eventLoop);
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(ignored -> Uni.createFrom()
                    .voidItem()
                    .flatMap(now -> work.get())
                    .subscribe()
                    .with(emitter::complete, emitter::fail));
        });
    }
}
