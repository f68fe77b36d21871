package org.gridwhistle.intake.privacy;

import java.util.Map;
import java.util.Optional;

/** A configuration as an operator would write it. */
record TestKeys(String keyId, String key, Map<String, String> formerKeys, Optional<String> lookupKey)
        implements PrivacyConfig {

    static final String ONE = "MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=";
    static final String TWO = "MjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjI=";

    static TestKeys one() {
        return new TestKeys("k1", ONE, Map.of(), Optional.empty());
    }
}
