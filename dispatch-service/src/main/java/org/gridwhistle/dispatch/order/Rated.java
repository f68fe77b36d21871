package org.gridwhistle.dispatch.order;

/** 已评单. */
public record Rated(OrderFile file, Claim claim, Fulfilment fulfilment, Rating rating) implements ResidentOrder {

    @Override
    public OrderState state() {
        return OrderState.RATED;
    }
}
