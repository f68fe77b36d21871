package org.gridwhistle.dispatch.mediation;

import java.util.List;

/**
 * Who mediates 调解组.
 *
 * @param experts         codes of the pool
 * @param related         those of them who are related to a party 回避
 * @param representatives villagers' representatives 村民代表, by opaque references
 * @param consents        the sides that agreed to this panel
 */
public record Panel(List<String> experts, List<String> related, List<String> representatives, List<Side> consents) {

    public Panel {
        experts = List.copyOf(experts);
        related = List.copyOf(related);
        representatives = List.copyOf(representatives);
        consents = List.copyOf(consents);
    }
}
