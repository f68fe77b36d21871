package org.gridwhistle.dispatch.whistle;

import java.util.List;
import java.util.Optional;

import org.gridwhistle.dispatch.casefile.CaseFile;
import org.gridwhistle.dispatch.casefile.fact.AuthorityRef;
import org.gridwhistle.dispatch.casefile.fact.Subject;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityLine;
import org.gridwhistle.dispatch.casefile.lookup.CaseReference;

/** The lines of a town's lists 三张清单 that speak of a case. */
final class Lines {

    private Lines() {}

    static List<AuthorityLine> of(Subject subject, CaseReference reference) {
        return reference.authorityLines(subject.gridCode(), subject.matterCode());
    }

    /** The one that a case leans on already if it speaks of the subject too; else all that do. */
    static List<AuthorityLine> ruling(CaseFile file, Subject subject, CaseReference reference) {
        var lines = of(subject, reference);
        return Optional.ofNullable(file.authorityLine())
                .flatMap(leant -> named(leant.code(), lines))
                .map(List::of)
                .orElse(lines);
    }

    /** The one that somebody named. */
    static Optional<AuthorityLine> named(String code, List<AuthorityLine> lines) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** The one that a choice of the lead amounts to; null if there is none, or more than one. */
    static AuthorityRef thatNames(String lead, List<AuthorityLine> lines) {
        var fitting = lines.stream().filter(line -> line.lead().equals(lead)).toList();
        return fitting.size() == 1 ? ref(fitting.getFirst()) : null;
    }

    static AuthorityRef ref(AuthorityLine line) {
        return new AuthorityRef(line.code(), line.kind(), line.version());
    }
}
