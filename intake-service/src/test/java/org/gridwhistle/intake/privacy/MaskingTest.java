package org.gridwhistle.intake.privacy;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MaskingTest {

    @Test
    void a_person_who_may_not_be_known_keeps_a_surname_and_the_ends_of_the_phone() {
        assertThat(new Person("张三", "13812341234", "曲塘镇陆庄村二组12号").masked())
                .isEqualTo(new Person("张*", "138****1234", "曲塘镇陆庄****"));
    }

    @Test
    void a_longer_name_keeps_its_length() {
        assertThat(Masking.name("欧阳小明")).isEqualTo("欧***");
    }

    @Test
    void a_name_of_one_character_gets_a_star_too() {
        assertThat(Masking.name("张")).isEqualTo("张*");
    }

    @Test
    void a_rare_character_outside_the_basic_plane_is_one_character() {
        assertThat(Masking.name("𠮷田")).isEqualTo("𠮷*");
    }

    @Test
    void a_short_phone_keeps_its_end_only() {
        assertThat(Masking.phone("88123456")).isEqualTo("****456");
        assertThat(Masking.phone("12345")).isEqualTo("****");
    }

    @Test
    void a_short_address_shows_at_most_half() {
        assertThat(Masking.address("二组")).isEqualTo("二****");
    }

    @Test
    void what_is_not_known_stays_unknown() {
        assertThat(new Person(null, null, null).masked()).isEqualTo(new Person(null, null, null));
    }

    @Test
    void neither_a_person_nor_a_wording_tells_itself_to_a_log() {
        var data = new PersonalData(new Person("张三", "13812341234", null), new Wording("标题", "电话13812341234", null));
        assertThat(data.toString()).doesNotContain("张", "138", "标题");
    }
}
