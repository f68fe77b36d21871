package org.gridwhistle.department.task;

import java.time.Instant;

/** What the centre did to a task while the unit went on, or had to stop. */
public sealed interface CentreEvent extends TaskEvent {

    record Suspended() implements CentreEvent {
        @Override
        public String type() {
            return "grid.task.suspended.v1";
        }
    }

    record Resumed(Instant handleDue) implements CentreEvent {
        @Override
        public String type() {
            return "grid.task.resumed.v1";
        }
    }

    record RoleChanged(TaskRole role) implements CentreEvent {
        @Override
        public String type() {
            return "grid.task.role-changed.v1";
        }

        @Override
        public String text() {
            return role.name();
        }
    }

    record DeadlinesChanged(
            Instant signDue, Instant contactDue, Instant arriveDue, Instant handleDue, Instant returnUntil)
            implements CentreEvent {

        static DeadlinesChanged of(Deadlines deadlines) {
            return new DeadlinesChanged(
                    deadlines.signDue(),
                    deadlines.contactDue(),
                    deadlines.arriveDue(),
                    deadlines.handleDue(),
                    deadlines.returnUntil());
        }

        @Override
        public String type() {
            return "grid.task.deadlines-changed.v1";
        }
    }

    /** Word of the centre that stands in the timeline under the name of its own message, and is not told again. */
    record Noticed(String type, String text) implements CentreEvent {
        @Override
        public boolean told() {
            return false;
        }
    }
}
