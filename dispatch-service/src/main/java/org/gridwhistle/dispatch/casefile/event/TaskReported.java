package org.gridwhistle.dispatch.casefile.event;

import java.util.UUID;

/**
 * A unit did something about its task. The department service has published it already, so this stands in the timeline alone.
 *
 * @param type the published name of what the unit did
 */
public record TaskReported(EventHead head, UUID taskId, String type, String text) implements CaseEvent {}
