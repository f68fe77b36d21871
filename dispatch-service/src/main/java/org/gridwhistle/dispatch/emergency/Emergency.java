package org.gridwhistle.dispatch.emergency;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.dispatch.casefile.lookup.ActiveEmergency;
import org.gridwhistle.dispatch.casefile.lookup.Mode;

/**
 * An emergency 平急转换 of one scope. Each mode is a type of its own, and what may be done in a mode is a method of that type.
 *
 * <pre>
 * Alert ─▶ InForce ─▶ Recovery ─▶ Ended
 *   └──────── left, expired ─▲
 * </pre>
 */
public sealed interface Emergency permits Active, Recovery, Ended {

    EmergencyFile file();

    Mode mode();

    /** The same mode over a changed file. */
    Emergency with(EmergencyFile changed);

    default UUID id() {
        return file().id();
    }

    /** As cases hear of it. */
    default ActiveEmergency governing() {
        var file = file();
        return new ActiveEmergency(
                file.id(),
                file.scope().org(),
                Set.copyOf(file.scope().classes()),
                mode(),
                file.standing().level(),
                file.standing().since(),
                file.standing().expiresAt(),
                file.standing().limits(),
                file.liberties().autoDispatch(),
                file.liberties().autoSign());
    }

    /** 应答: each for himself, also late, also when it is over already. */
    default Decision<Emergency, EmergencyEvent> acknowledge(UUID callUpId, String person, EmergencySetting setting) {
        var callUp = file().callUp(callUpId).orElse(null);
        if (callUp == null) {
            return Decision.reject(CommonProblem.NOT_FOUND);
        }
        if (!callUp.calls(person)) {
            return Decision.reject(EmergencyProblem.NOT_CALLED_UP);
        }
        if (callUp.isAnsweredBy(person)) {
            return Decision.reject(EmergencyProblem.ALREADY_ACKNOWLEDGED);
        }
        var answered = callUp.answeredBy(person, setting.now());
        return noting(
                file -> file.callUps(one -> one.id().equals(callUpId) ? answered : one),
                EmergencyEvent.Kind.ACKNOWLEDGED,
                callUp.rosterName(),
                setting);
    }

    /** 指令签收. */
    default Decision<Emergency, EmergencyEvent> receive(
            UUID instructionId, Addressee.Speaker speaker, EmergencySetting setting) {
        return spokenFor(
                instructionId,
                speaker,
                (instruction, own) -> own.stream().allMatch(instruction::isReceivedBy)
                        ? Decision.reject(EmergencyProblem.ALREADY_RECEIVED)
                        : noting(
                                file -> file.replacing(instruction.receivedBy(own, speaker.id(), setting.now())),
                                EmergencyEvent.Kind.RECEIVED,
                                instruction.text(),
                                setting));
    }

    /** 指令反馈; who reports has heard it, too. */
    default Decision<Emergency, EmergencyEvent> report(
            UUID instructionId, Addressee.Speaker speaker, String text, boolean done, EmergencySetting setting) {
        return spokenFor(
                instructionId,
                speaker,
                (instruction, own) -> own.stream().allMatch(instruction::isDoneBy)
                        ? Decision.reject(EmergencyProblem.ALREADY_DONE)
                        : noting(
                                file -> file.replacing(instruction
                                        .receivedBy(own, speaker.id(), setting.now())
                                        .accountedBy(own, speaker.id(), text, done, setting.now())),
                                EmergencyEvent.Kind.REPORTED,
                                text,
                                setting));
    }

    /** The answer to a command that this mode does not know. */
    default Decision<Emergency, EmergencyEvent> refuse() {
        return Decision.reject(EmergencyProblem.WRONG_MODE, mode());
    }

    default Decision<Emergency, EmergencyEvent> unchanged() {
        return Decision.acceptAll(this, List.of());
    }

    /** One step that leaves the mode as it is. */
    default Decision<Emergency, EmergencyEvent> noting(
            UnaryOperator<EmergencyFile> change, EmergencyEvent.Kind kind, String text, EmergencySetting setting) {
        return step(change.apply(file()), this::with, kind, text, setting);
    }

    /** One step, with the event that tells of it. */
    static Decision<Emergency, EmergencyEvent> step(
            EmergencyFile file,
            Function<EmergencyFile, Emergency> next,
            EmergencyEvent.Kind kind,
            String text,
            EmergencySetting setting) {
        var after = next.apply(file.next());
        return Decision.accept(
                after,
                new EmergencyEvent(file.id(), after.file().version(), setting.now(), kind, setting.actor(), text));
    }

    private Decision<Emergency, EmergencyEvent> spokenFor(
            UUID instructionId,
            Addressee.Speaker speaker,
            BiFunction<Instruction, List<Addressee>, Decision<Emergency, EmergencyEvent>> goOn) {
        var instruction = file().instruction(instructionId).orElse(null);
        if (instruction == null) {
            return Decision.reject(CommonProblem.NOT_FOUND);
        }
        var own = instruction.spokenForBy(speaker);
        return own.isEmpty() ? Decision.reject(EmergencyProblem.NOT_ADDRESSED) : goOn.apply(instruction, own);
    }
}
