package org.gridwhistle.chassis.trace;

import java.util.HashMap;
import java.util.Map;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;

/** Carries one trace through rows and records: from the POST, over the outbox and the broker, to the last reader. */
public final class Trace {

    public static final String HEADER = "traceparent";

    private static final W3CTraceContextPropagator PROPAGATOR = W3CTraceContextPropagator.getInstance();

    private Trace() {}

    /** The {@code traceparent} of the current span, or null outside of any. */
    public static String current() {
        return of(Context.current());
    }

    /** Starts a span that continues the given {@code traceparent}; a null one starts a trace. */
    public static Span start(String name, SpanKind kind, String traceparent) {
        return GlobalOpenTelemetry.getTracer("gridwhistle")
                .spanBuilder(name)
                .setSpanKind(kind)
                .setParent(parse(traceparent))
                .startSpan();
    }

    public static String of(Span span) {
        return of(Context.root().with(span));
    }

    /** The 32 hex digits of the trace, or null. */
    public static String traceId(String traceparent) {
        var parts = traceparent == null ? new String[0] : traceparent.split("-");
        return parts.length == 4 ? parts[1] : null;
    }

    private static String of(Context context) {
        var carrier = new HashMap<String, String>();
        PROPAGATOR.inject(context, carrier, Map::put);
        return carrier.get(HEADER);
    }

    private static Context parse(String traceparent) {
        if (traceparent == null) {
            return Context.root();
        }
        return PROPAGATOR.extract(Context.root(), Map.of(HEADER, traceparent), MapGetter.INSTANCE);
    }

    private enum MapGetter implements TextMapGetter<Map<String, String>> {
        INSTANCE;

        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return carrier.keySet();
        }

        @Override
        public String get(Map<String, String> carrier, String key) {
            return carrier.get(key);
        }
    }
}
