package org.gridwhistle.department.task;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.gridwhistle.chassis.problem.CommonProblem;
import org.gridwhistle.chassis.problem.ProblemException;
import org.gridwhistle.department.reference.DirectoryListener;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** Reads one task. */
@ApplicationScoped
public class TaskQueries {

    private final TaskStore store;
    private final TimelineStore timeline;
    private final DirectoryListener directory;
    private final Clock clock;

    TaskQueries(TaskStore store, TimelineStore timeline, DirectoryListener directory, Clock clock) {
        this.store = store;
        this.timeline = timeline;
        this.directory = directory;
        this.clock = clock;
    }

    /** Fails with {@code NOT_FOUND} if there is no such task. */
    public Uni<Task> task(UUID id) {
        return Panache.withSession(() -> TaskRow.<TaskRow>findById(id))
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND))
                .map(store::read);
    }

    public Uni<TaskDetail> detail(Task task) {
        var view = TaskView.of(task, directory.current(), clock.instant());
        return timeline.of(task.id()).map(moments -> TaskDetail.of(view, task.file(), moments));
    }
}
