package org.gridwhistle.chassis.sample;

import jakarta.inject.Singleton;

import org.gridwhistle.chassis.command.CommandExecutor;
import org.gridwhistle.chassis.command.Plumbing;

@Singleton
class CounterExecutor extends CommandExecutor<Add, Integer, String> {

    CounterExecutor(CounterWorkshop workshop, Plumbing plumbing) {
        super(workshop, plumbing);
    }
}
