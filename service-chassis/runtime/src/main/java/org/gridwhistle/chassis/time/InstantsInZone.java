package org.gridwhistle.chassis.time;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;

/** Shows an {@link Instant} with the offset of {@link ClockProducer#ZONE}, in answers and messages alike. Any offset is read. */
@Singleton
public class InstantsInZone implements ObjectMapperCustomizer {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ClockProducer.ZONE);

    @Override
    public void customize(ObjectMapper json) {
        json.registerModule(new SimpleModule("instants-in-zone").addSerializer(Instant.class, new InstantSerializer()));
    }

    /** After the platform's own customizers, whose module for times would take its place. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static final class InstantSerializer extends StdSerializer<Instant> {

        InstantSerializer() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant instant, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(FORMAT.format(instant));
        }
    }
}
