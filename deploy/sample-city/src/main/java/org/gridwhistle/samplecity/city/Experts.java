package org.gridwhistle.samplecity.city;

import java.util.ArrayList;
import java.util.List;

/** Makes the pool of experts 邻里纠纷调解专家库: one for each field in every county. */
final class Experts {

    private static final List<Field> FIELDS = List.of(
            new Field("NEIGHBOURS", "人民调解委员会"),
            new Field("BUILDING", "住房和城乡建设局"),
            new Field("LABOUR", "总工会"),
            new Field("FAMILY", "妇女联合会"),
            new Field("LAW", "法律援助中心"));

    private final List<Area> areas;
    private final Names names;

    Experts(List<Area> areas, Names names) {
        this.areas = areas;
        this.names = names;
    }

    List<Expert> make() {
        var experts = new ArrayList<Expert>();
        for (var county : Areas.ofLevel(areas, Area.Level.COUNTY)) {
            for (var field : FIELDS) {
                var code = county.code() + "-" + field.code();
                experts.add(new Expert(
                        code,
                        names.person("expert", code),
                        county.code(),
                        List.of(field.code()),
                        county.name() + field.organisation()));
            }
        }
        return experts;
    }

    private record Field(String code, String organisation) {}
}
