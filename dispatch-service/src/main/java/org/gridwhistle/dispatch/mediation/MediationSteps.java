package org.gridwhistle.dispatch.mediation;

import java.time.LocalDate;
import java.util.function.Function;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.time.ClockProducer;
import org.gridwhistle.dispatch.dossier.Moment;
import org.gridwhistle.dispatch.dossier.Step;

/** Makes the step that tells of a new state, and the message about it. */
final class MediationSteps {

    private static final String TOPIC = "grid.cases";

    private MediationSteps() {}

    static Decision<Mediation, Step> step(
            Mediation after, Moment moment, String what, String text, Function<MediationHead, MediationNews> news) {
        var head = MediationHead.of(after, moment);
        var step = Step.of(after, moment, "grid.mediation." + what + ".v1", text)
                .telling(TOPIC, after.file().caseId(), news.apply(head));
        return Decision.accept(after, step);
    }

    static LocalDate today(Moment moment) {
        return LocalDate.ofInstant(moment.now(), ClockProducer.ZONE);
    }
}
