package org.gridwhistle.department.task;

import java.util.function.Function;

/** The name of a state, as messages and lists carry it. */
public enum TaskStatus {
    PENDING_SIGN("待签收", PendingSign::new),
    SIGNED("已签收", Signed::new),
    ARRIVED("已报到", Arrived::new),
    HANDLING("处置中", Handling::new),
    FEEDBACK_SUBMITTED("已反馈", FeedbackSubmitted::new),
    CONFIRMED("核查通过", Confirmed::new),
    RETURN_REVIEW("退单审核中", ReturnReview::new),
    RETURNED("已退单", Returned::new),
    WITHDRAWN("已撤回", Withdrawn::new),
    SUSPENDED("已挂账", Suspended::new),
    TRANSFERRED("已改派", Transferred::new);

    private final String chinese;
    private final Function<TaskFile, Task> state;

    TaskStatus(String chinese, Function<TaskFile, Task> state) {
        this.chinese = chinese;
        this.state = state;
    }

    /** As people say it. */
    public String chinese() {
        return chinese;
    }

    /** The state itself over what is on file. */
    public Task of(TaskFile file) {
        return state.apply(file);
    }
}
