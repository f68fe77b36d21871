package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;

/** A stage of the handling 围护、修复、恢复 and until when it has to be done. */
public record OrderedStage(String code, Instant due) {}
