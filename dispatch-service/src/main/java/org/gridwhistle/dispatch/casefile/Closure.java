package org.gridwhistle.dispatch.casefile;

import java.time.Instant;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.dispatch.casefile.fact.ResultCode;

/**
 * How a case ended.
 *
 * @param text      for the public
 * @param checkedBy who looked; none of those who handled it
 */
public record Closure(ResultCode resultCode, String text, Instant at, Actor checkedBy) {}
