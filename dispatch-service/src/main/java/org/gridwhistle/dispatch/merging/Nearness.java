package org.gridwhistle.dispatch.merging;

import java.time.Duration;

/**
 * What is near enough to be the same thing.
 *
 * @param radius in metres
 */
record Nearness(double radius, Duration window) {

    private static final int CLASS = 2;

    /**
     * @param matterCode  may be null
     * @param isEmergency whether the place is in emergency mode 平急转换
     */
    static Nearness of(DuplicatesConfig config, String matterCode, boolean isEmergency) {
        var usual = matterCode == null
                ? config.radius()
                : config.radiusOfClass().getOrDefault(matterCode.substring(0, CLASS), config.radius());
        return new Nearness(isEmergency ? usual * config.emergencyFactor() : usual, config.window());
    }
}
