package org.gridwhistle.dispatch.routing.match;

import org.gridwhistle.dispatch.reference.SmallCity;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MatterIndexTest {

    private static final MatterIndex INDEX = new MatterIndex(SmallCity.view().catalog());

    @ParameterizedTest(name = "“{0}” is about {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "工地半夜施工 | 凌晨两点还在浇筑混凝土,整栋楼睡不着 | 施工噪声扰民",
                "路灯坏了一个月 | 解放路东段晚上黑漆漆的,老人不敢出门 | 路灯不亮",
                "楼上漏水到我家 | 卫生间天花板滴水,楼上邻居不肯修 | 楼上漏水赔偿纠纷",
                "井盖没了 | 人行道上的窨井敞着口,小孩差点掉下去 | 井盖缺失破损",
                "工资拖了三个月 | 包工头说没钱,我们十几个农民工要回家过年 | 拖欠农民工工资",
                "流浪狗成群 | 小区里五六条野狗,追着小学生跑 | 流浪犬捕捉",
                "闻到煤气味 | 楼道里天然气味道很重,怕爆炸 | 燃气泄漏险情",
                "消防通道停满私家车 | 消防车根本开不进来 | 消防通道占用堵塞",
                "河水发黑发臭 | 村后小河成了臭水沟,夏天不敢开窗 | 黑臭水体",
                "公交太少 | 等了一小时才来一班,希望增设公交站 | 公交线路与站点",
            })
    void sentences(String title, String description, String matter) {
        var found = INDEX.search(new CaseText(title, description), 3);

        assertThat(found).first().extracting(match -> match.matter().name()).isEqualTo(matter);
        assertThat(found.getFirst().hits()).isNotEmpty();
    }

    @ParameterizedTest(name = "“{0}” is about nothing in the catalog")
    @CsvSource({"''", "你好", "请领导关注我们反映的问题", "hello", "，。！", "啊啊啊啊啊"})
    void noHit(String text) {
        assertThat(INDEX.search(new CaseText(text, text), 3)).isEmpty();
    }

    @Test
    @DisplayName("The title counts for more than the description")
    void title() {
        var vendors = INDEX.search(new CaseText("流动摊贩占道", "路灯不亮"), 1);
        var lamps = INDEX.search(new CaseText("路灯不亮", "流动摊贩占道"), 1);

        assertThat(vendors.getFirst().matter().name()).isEqualTo("流动摊贩占道");
        assertThat(lamps.getFirst().matter().name()).isEqualTo("路灯不亮");
    }

    @Test
    @DisplayName("Capitals, full-width letters and spaces make no difference")
    void plain() {
        var one = INDEX.search(new CaseText("楼下KTV吵到凌晨", ""), 3);
        var other = INDEX.search(new CaseText("楼下 ｋｔｖ 吵到凌晨", ""), 3);

        assertThat(other).isEqualTo(one).isNotEmpty();
    }

    @Test
    @DisplayName("A text of the longest allowed kind is answered like any other")
    void longText() {
        var found = INDEX.search(new CaseText("路灯不亮", "路灯坏了,小区里没有人来修。".repeat(300)), 3);

        assertThat(found.getFirst().matter().name()).isEqualTo("路灯不亮");
    }

    @Test
    @DisplayName("Hits name the field and the words, phrases before words, and nothing twice")
    void hits() {
        var hits =
                INDEX.search(new CaseText("电瓶被偷", "楼下电动车的电瓶昨晚被偷"), 1).getFirst().hits();

        assertThat(hits.getFirst()).isEqualTo(new Hit(MatterField.SYNONYM, "电瓶被偷"));
        assertThat(hits).extracting(Hit::word).doesNotHaveDuplicates();
    }
}
