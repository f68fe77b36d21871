package org.gridwhistle.dispatch.order;

/** 已过期: nobody took it up in time. */
public record Expired(OrderFile file) implements ResidentOrder {

    @Override
    public OrderState state() {
        return OrderState.EXPIRED;
    }
}
