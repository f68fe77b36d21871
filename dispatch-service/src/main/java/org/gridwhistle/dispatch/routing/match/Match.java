package org.gridwhistle.dispatch.routing.match;

import java.util.List;

import org.gridwhistle.dispatch.reference.view.CatalogMatter;

/**
 * A matter that a text may be about.
 *
 * @param score above 0 and below 1; comparable between texts
 * @param hits  why, the most telling first
 */
public record Match(CatalogMatter matter, double score, List<Hit> hits) {}
