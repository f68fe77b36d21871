package org.gridwhistle.department.task;

import org.gridwhistle.chassis.command.Decision;

/** The unit has the task in hand: it is on its way, looks, or handles. */
public sealed interface InHand extends OpenTask permits Signed, Arrived, Handling {

    /** 先行联系: whether the reporter was reached or not, the try counts. */
    default Decision<Task, TaskEvent> contact(Contacts.Attempt attempt, Circumstances circumstances) {
        return ContactRules.contact(this, attempt, circumstances);
    }

    /** 跟踪记录 */
    default Decision<Task, TaskEvent> noteProgress(ProgressNote note) {
        return note(proceedings().with(note), new FieldEvent.ProgressNoted(note.text(), note.evidence()));
    }

    /** 延期 */
    default Decision<Task, TaskEvent> requestExtension(Extensions.Request request, Circumstances circumstances) {
        return ExtensionRules.request(this, request, circumstances);
    }
}
