package org.gridwhistle.dispatch.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;
import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.emergency.EmergencyEvent.Kind;
import org.gridwhistle.dispatch.reference.view.Roster;

/** The modes in which forces are led. Both end by themselves, for nobody may forget an emergency. */
public sealed interface Active extends Emergency permits Alert, InForce {

    /** 提级: from an alert to an emergency, or to a graver level. */
    Decision<Emergency, EmergencyEvent> raise(Level level, String reason, EmergencySetting setting);

    /** 延期: only ever to a later end. */
    default Decision<Emergency, EmergencyEvent> extend(Instant expiresAt, String reason, EmergencySetting setting) {
        var wrong = wrongEnd(expiresAt, setting);
        if (wrong.isPresent()) {
            return Decision.reject(wrong.get());
        }
        if (!expiresAt.isAfter(file().standing().expiresAt())) {
            return Decision.reject(EmergencyProblem.NOT_LATER, file().standing().expiresAt());
        }
        return noting(file -> file.standing(now -> now.until(expiresAt)), Kind.EXTENDED, reason, setting);
    }

    /** 解除. What happened has to be gone over now. */
    default Decision<Emergency, EmergencyEvent> leave(String reason, EmergencySetting setting) {
        return Emergency.step(recovering(setting), Recovery::new, Kind.LEFT, reason, setting);
    }

    /** Its time has run out; earlier than that nothing changes. */
    default Decision<Emergency, EmergencyEvent> expire(EmergencySetting setting) {
        return setting.now().isBefore(file().standing().expiresAt())
                ? unchanged()
                : Emergency.step(recovering(setting), Recovery::new, Kind.EXPIRED, null, setting);
    }

    default Decision<Emergency, EmergencyEvent> callUp(
            Roster roster, String message, Duration ackWithin, EmergencySetting setting) {
        var now = setting.now();
        var callUp = CallUp.of(setting.ids().get(), roster, message, now, now.plus(ackWithin));
        return noting(file -> file.calling(callUp), Kind.CALLED_UP, roster.name() + " " + message, setting);
    }

    /** Reminds those who are due to be reminded; if nobody is, nothing changes. */
    default Decision<Emergency, EmergencyEvent> remind(EmergencySetting setting) {
        var most = setting.rules().reminders();
        var due = file().callUps().stream()
                .filter(callUp -> isDue(callUp.remindAt(most), setting.now()))
                .toList();
        if (due.isEmpty()) {
            return unchanged();
        }
        var silent = due.stream().mapToInt(callUp -> callUp.silent().size()).sum();
        return noting(
                file -> file.callUps(callUp -> due.contains(callUp) ? callUp.reminded() : callUp),
                Kind.REMINDED,
                String.valueOf(silent),
                setting);
    }

    default Decision<Emergency, EmergencyEvent> instruct(
            String text, Instant reportBy, List<Addressee> to, List<Instruction.Loan> loans, EmergencySetting setting) {
        if (!reportBy.isAfter(setting.now())) {
            return Decision.reject(Refusal.ofField("reportBy", EmergencyProblem.NOT_AHEAD));
        }
        var instruction = Instruction.of(setting.ids().get(), text, setting.now(), reportBy, to, loans);
        return noting(file -> file.instructing(instruction), Kind.COMMANDED, text, setting);
    }

    /** An end must lie ahead, but not too far. */
    static Optional<Refusal> wrongEnd(Instant expiresAt, EmergencySetting setting) {
        var latest = setting.now().plus(setting.rules().longest());
        if (!expiresAt.isAfter(setting.now())) {
            return Optional.of(Refusal.ofField("expiresAt", EmergencyProblem.NOT_AHEAD));
        }
        return expiresAt.isAfter(latest)
                ? Optional.of(Refusal.ofField("expiresAt", EmergencyProblem.TOO_FAR_AHEAD, latest))
                : Optional.empty();
    }

    private EmergencyFile recovering(EmergencySetting setting) {
        return file().standing(now -> now.since(setting.now()));
    }

    private static boolean isDue(Instant remindAt, Instant now) {
        return remindAt != null && !remindAt.isAfter(now);
    }
}
