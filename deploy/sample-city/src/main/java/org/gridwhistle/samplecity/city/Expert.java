package org.gridwhistle.samplecity.city;

import java.util.List;

/**
 * Somebody who helps to mediate 调解专家.
 *
 * @param fields what he knows about
 */
public record Expert(String code, String name, String area, List<String> fields, String organisation) {}
