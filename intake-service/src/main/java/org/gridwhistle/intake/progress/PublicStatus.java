package org.gridwhistle.intake.progress;

import java.util.Optional;
import java.util.stream.Stream;

/** How far a report has come, in the public's words (进度). The names are those of the case's states. */
public enum PublicStatus {
    REPORTED("已上报"),
    VERIFYING("核实中"),
    SELF_HANDLING("网格处理中"),
    ACCEPTED("已受理"),
    DISPATCHED("已交办"),
    ON_SITE("人员已到场"),
    IN_PROGRESS("处理中"),
    PENDING_CHECK("结果核查中"),
    CLOSED("已办结"),
    REJECTED("不予受理"),
    SUSPENDED("暂缓办理"),
    EVALUATED("已办结并评价"),
    MERGED("已并案办理"),
    CANCELLED("已作废");

    private final String text;

    PublicStatus(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** @return nothing for a state that the public has no word for */
    public static Optional<PublicStatus> named(String state) {
        return Stream.of(values()).filter(status -> status.name().equals(state)).findFirst();
    }
}
