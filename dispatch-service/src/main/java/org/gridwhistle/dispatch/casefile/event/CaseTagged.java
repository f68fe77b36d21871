package org.gridwhistle.dispatch.casefile.event;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tags 标签 were put on, or taken off. */
public record CaseTagged(EventHead head, List<String> added, List<String> removed) implements CaseEvent {

    @Override
    public String text() {
        return Stream.concat(added.stream().map("+"::concat), removed.stream().map("-"::concat))
                .collect(Collectors.joining(" "));
    }
}
