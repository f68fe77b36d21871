package org.gridwhistle.dispatch.order;

/** 已撤单. */
public record Withdrawn(OrderFile file) implements ResidentOrder {

    @Override
    public OrderState state() {
        return OrderState.WITHDRAWN;
    }
}
