package org.gridwhistle.intake.privacy;

/** Hides most of a personal datum and leaves enough to tell two people apart. Null stays null. */
final class Masking {

    private static final String HIDDEN = "****";
    private static final int MOBILE_DIGITS = 11;
    private static final int SHORTEST_PHONE = 7;
    private static final int STREET_CHARACTERS = 6;

    private Masking() {}

    /** 张三 → 张*, 欧阳小明 → 欧***. */
    static String name(String name) {
        if (name == null || name.isEmpty()) {
            return name;
        }
        var first = name.offsetByCodePoints(0, 1);
        var others = name.codePointCount(first, name.length());
        return name.substring(0, first) + "*".repeat(Math.max(1, others));
    }

    /** 13812341234 → 138****1234. */
    static String phone(String phone) {
        if (phone == null) {
            return null;
        }
        var length = phone.length();
        if (length >= MOBILE_DIGITS) {
            return phone.substring(0, 3) + HIDDEN + phone.substring(length - 4);
        }
        return length >= SHORTEST_PHONE ? HIDDEN + phone.substring(length - 3) : HIDDEN;
    }

    /** Keeps the street, hides the door. */
    static String address(String address) {
        if (address == null) {
            return null;
        }
        var shown = Math.min(STREET_CHARACTERS, address.codePointCount(0, address.length()) / 2);
        return address.substring(0, address.offsetByCodePoints(0, shown)) + HIDDEN;
    }
}
