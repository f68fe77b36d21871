package org.gridwhistle.intake.coordinate;

/**
 * The datum 坐标系 that a pair of degrees is told in. The maps of China shift theirs by 100 to 700 metres; inside, everything is
 * WGS-84.
 */
public enum Datum {
    /** What satellites tell; ours. */
    WGS84 {
        @Override
        public Position toWgs84(Position here) {
            return here;
        }
    },
    /** 国测局坐标 of Amap, Tencent and the official maps. */
    GCJ02 {
        @Override
        public Position toWgs84(Position here) {
            return ChinaShift.undone(here);
        }
    },
    /** 百度坐标, which shifts GCJ-02 once more. */
    BD09 {
        @Override
        public Position toWgs84(Position here) {
            return ChinaShift.undone(BaiduShift.undone(here));
        }
    };

    /** The same place in WGS-84, to a centimetre. Places outside China are not shifted, so they stay as they are. */
    public abstract Position toWgs84(Position here);
}
