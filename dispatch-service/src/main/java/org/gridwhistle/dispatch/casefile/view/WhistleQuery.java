package org.gridwhistle.dispatch.casefile.view;

import java.util.List;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.dispatch.casefile.fact.Tier;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;
import org.gridwhistle.dispatch.casefile.store.WhistleFilter;

import org.jboss.resteasy.reactive.RestQuery;

/** What a list of cases may be asked about their whistles. */
public class WhistleQuery {

    @RestQuery
    String level;

    @RestQuery
    String tier;

    @RestQuery
    Boolean pendingWhistle;

    @RestQuery
    String tag;

    WhistleFilter filter() {
        return new WhistleFilter(
                code("level", WhistleLevel.class, level), code("tier", Tier.class, tier), pendingWhistle, tag);
    }

    private static <E extends Enum<E>> E code(String parameter, Class<E> type, String value) {
        try {
            return value == null || value.isBlank() ? null : Enum.valueOf(type, value);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, parameter, List.of(type.getEnumConstants()));
        }
    }
}
