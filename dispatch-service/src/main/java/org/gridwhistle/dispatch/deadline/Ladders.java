package org.gridwhistle.dispatch.deadline;

import java.util.Map;

/**
 * The ladders 督办阶梯 of all cases.
 *
 * @param byUrgency one for each
 * @param emergency for what is reported in an emergency 战时
 */
public record Ladders(Map<Urgency, Ladder> byUrgency, Ladder emergency) {

    public Ladders {
        byUrgency = Map.copyOf(byUrgency);
    }

    /** @param urgency null while it is undecided: then as for most cases */
    public Ladder of(Urgency urgency) {
        return byUrgency.get(urgency == null ? Urgency.GENERAL : urgency);
    }
}
