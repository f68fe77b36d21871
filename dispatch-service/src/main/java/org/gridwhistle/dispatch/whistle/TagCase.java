package org.gridwhistle.dispatch.whistle;

import java.util.List;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseAct;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** 标签: dimensions beside the catalog, such as 汛期 or 民生实事. What is there already is not added, what is not there not removed. */
public record TagCase(List<String> add, List<String> remove) implements CaseAct {

    @Override
    public Decision<Case, CaseEvent> on(Case now, Setting setting) {
        return now.tag(add, remove, setting);
    }
}
