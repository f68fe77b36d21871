package org.gridwhistle.department.task;

import java.util.List;
import java.util.stream.Stream;

/**
 * What went on beside the main steps of a task.
 *
 * @param contacts   tries to reach the reporter 先行联系
 * @param attendance what became of the visit: the grid's countersign, the departure
 * @param stages     of the handling
 * @param extensions that were asked for
 * @param suspension asked for, or in force
 * @param notes      on the progress, oldest first
 * @param rating     of the whistle; null until given
 */
public record Proceedings(
        Contacts contacts,
        Attendance attendance,
        Stages stages,
        Extensions extensions,
        Suspension suspension,
        List<ProgressNote> notes,
        WhistleRating rating) {

    static final Proceedings NONE = new Proceedings(null, null, null, null, null, null, null);

    public Proceedings {
        contacts = contacts == null ? Contacts.NONE : contacts;
        attendance = attendance == null ? Attendance.NONE : attendance;
        stages = stages == null ? Stages.NONE : stages;
        extensions = extensions == null ? Extensions.NONE : extensions;
        suspension = suspension == null ? Suspension.NONE : suspension;
        notes = notes == null ? List.of() : List.copyOf(notes);
    }

    Proceedings with(Contacts more) {
        return new Proceedings(more, attendance, stages, extensions, suspension, notes, rating);
    }

    Proceedings with(Attendance more) {
        return new Proceedings(contacts, more, stages, extensions, suspension, notes, rating);
    }

    Proceedings with(Stages others) {
        return new Proceedings(contacts, attendance, others, extensions, suspension, notes, rating);
    }

    Proceedings with(Extensions more) {
        return new Proceedings(contacts, attendance, stages, more, suspension, notes, rating);
    }

    Proceedings with(Suspension other) {
        return new Proceedings(contacts, attendance, stages, extensions, other, notes, rating);
    }

    Proceedings with(ProgressNote note) {
        var all = Stream.concat(notes.stream(), Stream.of(note)).toList();
        return new Proceedings(contacts, attendance, stages, extensions, suspension, all, rating);
    }

    Proceedings with(WhistleRating given) {
        return new Proceedings(contacts, attendance, stages, extensions, suspension, notes, given);
    }
}
