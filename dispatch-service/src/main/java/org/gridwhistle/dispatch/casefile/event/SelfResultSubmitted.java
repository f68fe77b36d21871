package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;

import org.gridwhistle.dispatch.casefile.fact.ResultCode;

/** The grid says what it has done. */
public record SelfResultSubmitted(EventHead head, ResultCode resultCode, String text, Instant submittedAt)
        implements CaseEvent {}
