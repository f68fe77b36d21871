package org.gridwhistle.intake.voice;

import jakarta.inject.Singleton;

import org.gridwhistle.chassis.command.CommandExecutor;
import org.gridwhistle.chassis.command.Plumbing;

/** The one way in for what residents say. */
@Singleton
class VoiceExecutor extends CommandExecutor<Say, Hearing, Hearing.Said> {

    VoiceExecutor(VoiceWorkshop workshop, Plumbing plumbing) {
        super(workshop, plumbing);
    }
}
