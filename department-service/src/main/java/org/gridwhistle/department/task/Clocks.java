package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.Optional;

/** Which of a task's clocks are not met yet. */
final class Clocks {

    private Clocks() {}

    /** The earliest deadline that the unit has not met. */
    static Optional<Instant> next(TaskFile file) {
        var deadlines = file.deadlines();
        return Deadlines.earliest(
                signed(file) ? null : deadlines.signDue(),
                contacted(file) ? null : deadlines.contactDue(),
                arrived(file) ? null : deadlines.arriveDue(),
                file.proceedings().stages().nextDue(),
                deadlines.handleDue());
    }

    /** Whether the clock of that name still runs, for a unit that still has to give its result. */
    static boolean runs(String clock, TaskFile file) {
        return switch (clock) {
            case "SIGN" -> !signed(file);
            case "CONTACT" -> !contacted(file);
            case "ARRIVE" -> !arrived(file);
            default -> true;
        };
    }

    private static boolean signed(TaskFile file) {
        return file.progress().signedAt() != null;
    }

    private static boolean contacted(TaskFile file) {
        return file.proceedings().contacts().met() || arrived(file);
    }

    private static boolean arrived(TaskFile file) {
        return file.progress().arrival() != null || file.assignment().followsUp();
    }
}
