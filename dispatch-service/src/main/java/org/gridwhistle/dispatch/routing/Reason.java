package org.gridwhistle.dispatch.routing;

import java.util.List;

/**
 * Why something is proposed, so that a dispatcher can judge it.
 *
 * @param args the arguments of the code's words, in order
 */
record Reason(Code code, List<String> args) {

    /** The words stand in the bundles {@code routing/reasons}. */
    enum Code {
        /** The reporter or the centre has named the matter. */
        MATTER_GIVEN,
        WORDS_IN_NAME,
        WORDS_IN_SYNONYMS,
        WORDS_IN_KEYWORDS,
        WORDS_IN_ITEM,
        WORDS_IN_DESCRIPTION,
        WORDS_IN_CLASS,
        /** 基本履职事项 */
        LIST_BASIC,
        /** 配合履职事项 */
        LIST_ASSIST,
        /** 上级部门收回事项 */
        LIST_WITHDRAWN,
        CIRCUMSTANCE,
        SEVERAL_LINES,
        /** The list names the matter, but no line of it can be followed. */
        LIST_UNUSABLE,
        NOT_ON_LIST,
        /** 兜底: the department of the matter's line of work. */
        FALLBACK_DEPARTMENT,
        /** 兜底: the town's centre, for what no department leads. */
        FALLBACK_TOWN_CENTRE,
        /** 兜底: the county's government, when nobody else is left. */
        FALLBACK_COUNTY_GOVERNMENT,
        TERRITORY_JOINS,
        INACTIVE_LEFT_OUT,
        GRASSROOTS_LEFT_OUT,
        /** What closed cases with such words were about. */
        CLOSED_CASES_SAY,
        /** How the unit fared with this matter in this town. */
        TRACK_RECORD
    }

    static Reason of(Code code, String... args) {
        return new Reason(code, List.of(args));
    }
}
