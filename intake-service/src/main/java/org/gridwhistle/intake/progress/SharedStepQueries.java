package org.gridwhistle.intake.progress;

import java.util.List;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.sql.SessionSql;
import org.gridwhistle.intake.privacy.PersonalDataStore;

import io.smallrye.mutiny.Uni;

/**
 * What the reporter of a merged report 并单 hears of its master: what became of it since, and nothing of the person who reported that.
 * Words that say 您 are spoken to him alone; of a confidential master only the statuses are told.
 */
@ApplicationScoped
class SharedStepQueries {

    static final String SPOKEN_TO_ONE = "您";

    private static final String SINCE = """
            select s.at, s.status, case when r.confidential then null else s.text end
            from progress_step s join report r on r.id = s.report_id
            where s.report_id = $1 and s.at >= $2 and position($3 in s.text) = 0 order by s.seq
            """;

    private final PersonalDataStore people;

    SharedStepQueries(PersonalDataStore people) {
        this.people = people;
    }

    Uni<List<Progress.Step>> since(SessionSql sql, Standing standing) {
        return standing.master() == null
                ? Uni.createFrom().item(List.of())
                : sql.select(SINCE, ProgressQueries::step, standing.master(), standing.mergedAt(), SPOKEN_TO_ONE)
                        .flatMap(steps -> people.discretion(standing.master())
                                .map(redact -> steps.stream()
                                        .map(step -> told(step, redact))
                                        .toList()));
    }

    private static Progress.Step told(Progress.Step step, UnaryOperator<String> redact) {
        var text = step.text() == null ? PublicStatus.valueOf(step.status()).text() : redact.apply(step.text());
        return new Progress.Step(step.at(), step.status(), text);
    }
}
