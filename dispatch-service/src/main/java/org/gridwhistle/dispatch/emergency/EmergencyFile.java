package org.gridwhistle.dispatch.emergency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What an emergency keeps in every mode.
 *
 * @param version grows by one with each event
 * @param review  复盘, or null before it is recorded
 */
public record EmergencyFile(
        UUID id,
        long version,
        String title,
        Scope scope,
        Liberties liberties,
        Instant declaredAt,
        Standing standing,
        List<CallUp> callUps,
        List<Instruction> instructions,
        Review review) {

    public EmergencyFile {
        callUps = List.copyOf(callUps);
        instructions = List.copyOf(instructions);
    }

    public Optional<CallUp> callUp(UUID callUpId) {
        return callUps.stream().filter(callUp -> callUp.id().equals(callUpId)).findFirst();
    }

    public Optional<Instruction> instruction(UUID instructionId) {
        return instructions.stream()
                .filter(instruction -> instruction.id().equals(instructionId))
                .findFirst();
    }

    EmergencyFile next() {
        return with(version + 1, standing, callUps, instructions, review);
    }

    EmergencyFile standing(UnaryOperator<Standing> change) {
        return with(version, change.apply(standing), callUps, instructions, review);
    }

    EmergencyFile calling(CallUp callUp) {
        return with(version, standing, plus(callUps, callUp), instructions, review);
    }

    EmergencyFile callUps(UnaryOperator<CallUp> change) {
        return with(version, standing, callUps.stream().map(change).toList(), instructions, review);
    }

    EmergencyFile instructing(Instruction instruction) {
        return with(version, standing, callUps, plus(instructions, instruction), review);
    }

    EmergencyFile replacing(Instruction changed) {
        var replaced = instructions.stream()
                .map(one -> one.id().equals(changed.id()) ? changed : one)
                .toList();
        return with(version, standing, callUps, replaced, review);
    }

    EmergencyFile reviewed(Review newReview) {
        return with(version, standing, callUps, instructions, newReview);
    }

    private EmergencyFile with(
            long newVersion,
            Standing newStanding,
            List<CallUp> newCallUps,
            List<Instruction> newInstructions,
            Review newReview) {
        return new EmergencyFile(
                id,
                newVersion,
                title,
                scope,
                liberties,
                declaredAt,
                newStanding,
                newCallUps,
                newInstructions,
                newReview);
    }

    private static <T> List<T> plus(List<T> items, T added) {
        return Stream.concat(items.stream(), Stream.of(added)).toList();
    }
}
