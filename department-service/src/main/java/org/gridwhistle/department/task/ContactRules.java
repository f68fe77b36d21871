package org.gridwhistle.department.task;

import java.util.List;
import java.util.Optional;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.Refusal;

import static org.gridwhistle.department.task.Guard.refuseIf;

/** When a try to reach the reporter counts (先行联系): at a time that can be. */
final class ContactRules {

    private static final List<Guard<Contacts.Attempt, Try>> GUARDS =
            List.of(ContactRules::notInTheFuture, ContactRules::notBeforeTheAssignment);

    private ContactRules() {}

    static Decision<Task, TaskEvent> contact(InHand task, Contacts.Attempt attempt, Circumstances circumstances) {
        var refusal = Guard.firstBroken(GUARDS, attempt, new Try(task, circumstances));
        if (refusal.isPresent()) {
            return Decision.reject(refusal.get());
        }
        var contacts = task.proceedings()
                .contacts()
                .with(attempt, circumstances.rules().contactAttempts());
        return task.note(
                task.proceedings().with(contacts),
                new FieldEvent.Contacted(
                        attempt.contactedAt(),
                        attempt.outcome(),
                        contacts.attempts().size(),
                        attempt.note()));
    }

    private static Optional<Refusal> notInTheFuture(Contacts.Attempt attempt, Try made) {
        return refuseIf(attempt.contactedAt().isAfter(made.circumstances().now()), TaskProblem.CONTACT_IN_THE_FUTURE);
    }

    private static Optional<Refusal> notBeforeTheAssignment(Contacts.Attempt attempt, Try made) {
        var assignedAt = made.task().file().deadlines().assignedAt();
        return refuseIf(attempt.contactedAt().isBefore(assignedAt), TaskProblem.CONTACT_BEFORE_ASSIGNMENT);
    }

    private record Try(InHand task, Circumstances circumstances) {}
}
