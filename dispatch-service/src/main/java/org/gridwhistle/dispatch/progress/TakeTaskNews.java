package org.gridwhistle.dispatch.progress;

import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.Followed;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.TaskNews;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;

/** A unit did something about its task, and the case follows. News that comes too late changes nothing. */
public record TakeTaskNews(UUID aggregateId, TaskNews news) implements CaseCommand {

    @Override
    public Decision<Case, CaseEvent> decide(Case now, Setting setting) {
        return switch (now) {
            case null -> Decision.reject(CommonProblem.NOT_FOUND);
            case Followed followed -> followed.hear(news, setting);
            default -> now.unchanged();
        };
    }
}
