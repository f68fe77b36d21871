package org.gridwhistle.dispatch.whistle;

import java.util.List;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.casefile.CaseFile;
import org.gridwhistle.dispatch.casefile.Task;
import org.gridwhistle.dispatch.casefile.Whistle;
import org.gridwhistle.dispatch.casefile.fact.TaskRole;

/** The units that have a case now, as if a whistle had called them all at once; so the rules of a whistle hold for every change. */
record Present(String lead, List<String> others) {

    /** @param file with a live lead */
    static Present of(CaseFile file) {
        return new Present(
                file.lead().map(Task::unit).orElseThrow(),
                file.liveTasks().stream()
                        .filter(task -> task.role() != TaskRole.LEAD)
                        .map(Task::unit)
                        .toList());
    }

    Present with(String unit) {
        return new Present(lead, Stream.concat(others.stream(), Stream.of(unit)).toList());
    }

    /** Without a unit that goes; if it leads, another has to be {@link #ledBy put} in its place. */
    Present without(String unit) {
        return new Present(
                lead, others.stream().filter(other -> !other.equals(unit)).toList());
    }

    Present ledBy(String unit) {
        return new Present(unit, without(unit).others);
    }

    Whistle whistle() {
        return Whistle.of(lead, others);
    }
}
