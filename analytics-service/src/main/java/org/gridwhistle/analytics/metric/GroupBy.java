package org.gridwhistle.analytics.metric;

/** What figures are split by. Codes of areas and matters are prefixes of what lies below them, so each level is a shorter prefix. */
public enum GroupBy {
    NONE("null::text"),
    /** The lead unit of a case, the unit of a task. Cases that no department had the lead of are in no unit's figures. */
    UNIT("f.unit"),
    CITY(prefix("grid_code", 4)),
    COUNTY(prefix("grid_code", 6)),
    TOWN(prefix("grid_code", 9)),
    VILLAGE(prefix("grid_code", 12)),
    GRID(prefix("grid_code", 15)),
    /** 大类. */
    CLASS(prefix("matter_code", 2)),
    /** 小项. */
    ITEM(prefix("matter_code", 4)),
    /** 事项. */
    MATTER(prefix("matter_code", 6)),
    CHANNEL("f.channel"),
    /** 平急状态: in an emergency, or not. */
    MODE("f.mode"),
    /** The day, in Asia/Shanghai, of the time that the metric's cohort goes by. */
    DAY("to_char(f.cohort_time at time zone 'Asia/Shanghai', 'YYYY-MM-DD')");

    /** The key of what belongs to no group: led by no department, not classified, not located. With it, groups add up to the total. */
    public static final String NO_GROUP = "-";

    private final String expression;

    GroupBy(String expression) {
        this.expression = expression;
    }

    /** The SQL of the key of {@code f}. */
    String key() {
        return "coalesce(%s, '%s')".formatted(expression, NO_GROUP);
    }

    private static String prefix(String column, int length) {
        return "case when length(f.%1$s) >= %2$d then left(f.%1$s, %2$d) end".formatted(column, length);
    }
}
