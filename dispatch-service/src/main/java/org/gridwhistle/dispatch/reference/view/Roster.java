package org.gridwhistle.dispatch.reference.view;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A roster 名册: people who are called up together, such as a party vanguard 党员先锋队. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Roster(String code, String name, String area, Kind kind, List<Member> members) {

    public Roster {
        members = List.copyOf(members);
    }

    /** What a roster is. */
    public enum Kind {
        /** 党员先锋队 */
        PARTY_VANGUARD,
        /** 战斗队 */
        COMBAT,
        /** 突击队 */
        COMMANDO,
        /** 志愿者 */
        VOLUNTEER,
        /** 单位值班 */
        UNIT_DUTY
    }

    /**
     * One of them; neither name nor telephone number is kept.
     *
     * @param id   the subject of his tokens
     * @param role his part, or null
     */
    public record Member(String id, String role) {}
}
