package org.gridwhistle.analytics.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;

/** Asks the facts. */
@ApplicationScoped
class ClosureRepository {

    private final Pool pool;
    private final BigDecimal partlyResolvedWeight;

    ClosureRepository(Pool pool, MetricConfig config) {
        this.pool = pool;
        this.partlyResolvedWeight = config.partlyResolvedWeight();
    }

    Uni<List<CountRow>> count(Question question) {
        return pool.preparedQuery(ClosureSql.figures(question.metrics(), question.groupBy()))
                .mapping(CountRow::of)
                .execute(common(question))
                .map(ClosureRepository::list);
    }

    /** One member more than the limit, if there is one. */
    Uni<List<MemberRow>> members(MembersQuestion asked) {
        var after = asked.after();
        return pool.preparedQuery(
                        ClosureSql.list(asked.metric(), asked.question().groupBy()))
                .mapping(MemberRow::of)
                .execute(common(asked.question())
                        .addValue(asked.key())
                        .addValue(asked.side() == Side.NUMERATOR)
                        .addValue(after == null ? null : after.cohortTime())
                        .addValue(after == null ? null : after.id())
                        .addValue(asked.limit() + 1))
                .map(ClosureRepository::list);
    }

    private Tuple common(Question question) {
        return Tuple.tuple()
                .addValue(question.window().from())
                .addValue(question.window().to())
                .addValue(question.asOf())
                .addValue(question.scope().org())
                .addValue(question.scope().unit())
                .addValue(partlyResolvedWeight);
    }

    private static <T> List<T> list(RowSet<T> rows) {
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }
}
