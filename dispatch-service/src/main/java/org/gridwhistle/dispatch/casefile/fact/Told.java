package org.gridwhistle.dispatch.casefile.fact;

/**
 * Whom a step of supervision speaks to.
 *
 * @param code of the unit, or of the centre's area
 */
public record Told(Audience audience, String code) {

    /** Who listens. */
    public enum Audience {
        /** 经办人 of a unit. */
        UNIT_HANDLERS,
        /** 单位负责人. */
        UNIT_HEAD,
        /** 指挥中心 of the area. */
        CENTRE,
        /** 中心负责人. */
        CENTRE_LEADER,
        /** The centre of the level above. */
        UPPER_CENTRE
    }

    /** @param text as {@link #toString} writes it */
    public static Told parse(String text) {
        var blank = text.indexOf(' ');
        return new Told(Audience.valueOf(text.substring(0, blank)), text.substring(blank + 1));
    }

    @Override
    public String toString() {
        return audience + " " + code;
    }
}
