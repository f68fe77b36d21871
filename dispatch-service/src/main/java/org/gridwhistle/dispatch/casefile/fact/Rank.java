package org.gridwhistle.dispatch.casefile.fact;

import java.util.Optional;

/** The rungs of a whistle's escalation 哨声升级: how loud it is, and whose centre commands the case. */
public enum Rank {
    ROUTINE(WhistleLevel.ROUTINE, Tier.TOWN),
    KEY(WhistleLevel.KEY, Tier.TOWN),
    HARD(WhistleLevel.HARD, Tier.COUNTY),
    HIGHEST(WhistleLevel.HARD, Tier.CITY);

    private final WhistleLevel level;
    private final Tier tier;

    Rank(WhistleLevel level, Tier tier) {
        this.level = level;
        this.tier = tier;
    }

    public WhistleLevel level() {
        return level;
    }

    public Tier tier() {
        return tier;
    }

    /** Where a whistle of this level begins. */
    public static Rank of(WhistleLevel level) {
        return switch (level) {
            case ROUTINE -> ROUTINE;
            case KEY -> KEY;
            case HARD -> HARD;
        };
    }

    /** The next one up; empty at the top. */
    public Optional<Rank> above() {
        return this == HIGHEST ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** What has been raised is never blown softer. */
    public Rank atLeast(Rank other) {
        return other.compareTo(this) > 0 ? other : this;
    }
}
