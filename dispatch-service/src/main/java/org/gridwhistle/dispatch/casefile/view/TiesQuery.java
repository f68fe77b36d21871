package org.gridwhistle.dispatch.casefile.view;

import java.util.UUID;

import org.gridwhistle.dispatch.casefile.store.TiesFilter;

import org.jboss.resteasy.reactive.RestQuery;

/** What a list of cases may be asked about their ties to others. */
public class TiesQuery {

    @RestQuery
    Boolean repeat;

    @RestQuery
    UUID master;

    @RestQuery
    String masterState;

    @RestQuery
    UUID incident;

    @RestQuery
    Boolean offList;

    TiesFilter filter() {
        return new TiesFilter(repeat, master, CaseResource.states("masterState", masterState), incident, offList);
    }
}
