package org.gridwhistle.dispatch.emergency.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.gridwhistle.dispatch.emergency.Emergency;
import org.gridwhistle.dispatch.emergency.store.CallUpView;
import org.gridwhistle.dispatch.emergency.store.EmergencyView;
import org.gridwhistle.dispatch.emergency.store.InstructionView;

/**
 * What the leader sees of his scope 态势: cases, people, commands.
 *
 * @param openByState     open cases in scope
 * @param overdue         open cases that are later than they should be
 * @param unsignedTasks   tasks of theirs that no unit has signed
 * @param unheardCommands commands that somebody has not confirmed to have heard
 */
public record SituationView(
        EmergencyView emergency,
        Instant at,
        Map<String, Long> openByState,
        long overdue,
        long unsignedTasks,
        List<CallUpView> callUps,
        List<InstructionView> unheardCommands) {

    static SituationView of(Emergency now, BoardQueries.Figures figures, Instant at) {
        var shown = EmergencyView.of(now, at);
        return new SituationView(
                shown,
                at,
                figures.byState(),
                figures.overdue(),
                figures.unsigned(),
                shown.callUps(),
                shown.commands().stream()
                        .filter(command -> !command.unheard().isEmpty())
                        .toList());
    }
}
