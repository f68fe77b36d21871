package org.gridwhistle.dispatch.emergency.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gridwhistle.dispatch.casefile.lookup.Level;
import org.gridwhistle.dispatch.casefile.lookup.Mode;
import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.Review;

/**
 * An emergency as people read it, and the answer to a leader's command.
 *
 * @param mode     NORMAL once it has ended
 * @param since    when it came to its mode and level
 * @param callUps  with who answered and who did not
 * @param commands with receipts and reports
 * @param review   复盘, or null
 */
public record EmergencyView(
        UUID id,
        long version,
        String title,
        String org,
        List<String> classCodes,
        Mode mode,
        Level level,
        Instant declaredAt,
        Instant since,
        Instant expiresAt,
        boolean autoDispatch,
        boolean autoSign,
        List<CallUpView> callUps,
        List<InstructionView> commands,
        Review review) {

    public static EmergencyView of(Emergency now, Instant at) {
        var file = now.file();
        return new EmergencyView(
                file.id(),
                file.version(),
                file.title(),
                file.scope().org(),
                file.scope().classes(),
                now.mode(),
                file.standing().level(),
                file.declaredAt(),
                file.standing().since(),
                file.standing().expiresAt(),
                file.liberties().autoDispatch(),
                file.liberties().autoSign(),
                file.callUps().stream()
                        .map(callUp -> CallUpView.of(file.id(), callUp, at))
                        .toList(),
                file.instructions().stream()
                        .map(instruction -> InstructionView.of(file.id(), instruction, at))
                        .toList(),
                file.review());
    }
}
