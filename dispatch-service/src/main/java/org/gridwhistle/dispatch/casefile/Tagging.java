package org.gridwhistle.dispatch.casefile;

import java.util.List;
import java.util.stream.Stream;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.event.CaseTagged;

/** 标签 on a case, in the order in which they were put on. */
final class Tagging {

    static final int MOST = 20;

    private Tagging() {}

    static Decision<Case, CaseEvent> of(Case now, List<String> add, List<String> remove, Setting setting) {
        var before = now.file().calling().tags();
        var removed = before.stream().filter(remove::contains).toList();
        var added = add.stream()
                .distinct()
                .filter(tag -> !before.contains(tag) && !remove.contains(tag))
                .toList();
        var after = Stream.concat(before.stream().filter(tag -> !removed.contains(tag)), added.stream())
                .toList();
        if (after.equals(before)) {
            return now.unchanged();
        }
        if (after.size() > MOST) {
            return Decision.reject(CaseProblem.TOO_MANY_TAGS, MOST);
        }
        return new Steps(now, setting)
                .noting(
                        file -> file.calling(calling -> calling.tagged(after)),
                        head -> new CaseTagged(head, added, removed))
                .done();
    }
}
