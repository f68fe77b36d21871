package org.gridwhistle.dispatch.casefile.lookup;

/** How grave an emergency is 响应等级, the gravest first. */
public enum Level {
    /** Ⅰ级, 特别重大 */
    I,
    /** Ⅱ级, 重大 */
    II,
    /** Ⅲ级, 较大 */
    III,
    /** Ⅳ级, 一般 */
    IV;

    public boolean isGraverThan(Level other) {
        return compareTo(other) < 0;
    }
}
