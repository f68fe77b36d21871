package org.gridwhistle.dispatch.dossier;

import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.chassis.command.Actor;

/**
 * Something that happened to a dossier: a line of its timeline, and perhaps news for the other services.
 *
 * @param version of the dossier after it
 * @param state   after it
 * @param type    the stable dotted name
 * @param text    what a person wrote about it, or null
 * @param news    what is published of it, or null
 */
public record Step(UUID id, long version, Instant at, String state, Actor actor, String type, String text, News news) {

    /** What happened to a dossier in this very moment. */
    public static Step of(Dossier after, Moment moment, String type, String text) {
        return new Step(after.id(), after.version(), moment.now(), after.stateName(), moment.actor(), type, text, null);
    }

    /** The same, for other services to hear. */
    public Step telling(String topic, UUID key, Object payload) {
        return new Step(id, version, at, state, actor, type, text, new News(topic, key, payload));
    }

    /**
     * What is published under the step's type.
     *
     * @param key     the record's key and subject
     * @param payload becomes JSON
     */
    public record News(String topic, UUID key, Object payload) {}
}
