package org.gridwhistle.samplecity.city;

import java.util.List;

/**
 * People who are called up together in an emergency 名册.
 *
 * @param members subjects of tokens, each with its role after a colon
 */
public record Roster(String code, String name, String area, String kind, List<String> members) {}
