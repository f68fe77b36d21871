package org.gridwhistle.dispatch.emergency;

import org.gridwhistle.dispatch.casefile.lookup.Mode;

/** 恢复平时: it is history. */
public record Ended(EmergencyFile file) implements Emergency {

    @Override
    public Mode mode() {
        return Mode.NORMAL;
    }

    @Override
    public Ended with(EmergencyFile changed) {
        return new Ended(changed);
    }
}
