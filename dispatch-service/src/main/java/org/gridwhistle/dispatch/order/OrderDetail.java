package org.gridwhistle.dispatch.order;

import java.util.List;

import org.gridwhistle.dispatch.dossier.StepEntry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An order with all that became of it. */
public record OrderDetail(@JsonUnwrapped OrderView order, List<StepEntry> timeline) {}
