package org.gridwhistle.intake.coordinate;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DatumTest {

    /** Degrees; about a centimetre. */
    private static final double CENTIMETRE = 1e-7;

    /** The first three are the vectors that the public implementations share. */
    @ParameterizedTest
    @CsvSource({
        "31.1774276, 121.5272106, 31.17530398364597, 121.531541859215",
        "22.543847, 113.912316, 22.540796131694766, 113.9171764808363",
        "39.911954, 116.377817, 39.91334545536069, 116.38404722455657"
    })
    void gcj02_is_shifted_by_the_public_formula_and_back(double lat, double lon, double gcjLat, double gcjLon) {
        isAt(ChinaShift.done(new Position(lat, lon)), gcjLat, gcjLon);
        isAt(Datum.GCJ02.toWgs84(new Position(gcjLat, gcjLon)), lat, lon);
    }

    @ParameterizedTest
    @CsvSource({
        "31.1774276, 121.5272106, 31.181328606874466, 121.53801568643858",
        "22.543847, 113.912316, 22.546667437751108, 113.92368472926734",
        "39.911954, 116.377817, 39.919575550965874, 116.39045471310828"
    })
    void bd09_is_shifted_twice(double lat, double lon, double baiduLat, double baiduLon) {
        isAt(BaiduShift.done(ChinaShift.done(new Position(lat, lon))), baiduLat, baiduLon);
        isAt(Datum.BD09.toWgs84(new Position(baiduLat, baiduLon)), lat, lon);
    }

    @Test
    void every_place_in_china_comes_back_to_a_centimetre() {
        var random = new Random(1);
        for (var i = 0; i < 10_000; i++) {
            var here = new Position(random.nextDouble(18, 54), random.nextDouble(74, 135));
            var gcj02 = ChinaShift.done(here);
            isAt(Datum.GCJ02.toWgs84(gcj02), here.lat(), here.lon());
            isAt(Datum.BD09.toWgs84(BaiduShift.done(gcj02)), here.lat(), here.lon());
        }
    }

    @Test
    void nothing_is_shifted_outside_china_nor_in_wgs84() {
        var berlin = new Position(52.52, 13.405);
        assertThat(Datum.GCJ02.toWgs84(berlin)).isEqualTo(berlin);
        assertThat(Datum.WGS84.toWgs84(new Position(32.53, 120.46))).isEqualTo(new Position(32.53, 120.46));
    }

    private static void isAt(Position found, double lat, double lon) {
        assertThat(found.lat()).isCloseTo(lat, within(CENTIMETRE));
        assertThat(found.lon()).isCloseTo(lon, within(CENTIMETRE));
    }
}
