package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.UUID;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.dispatch.casefile.fact.ExtensionRequest;
import org.gridwhistle.dispatch.casefile.fact.Feedback;
import org.gridwhistle.dispatch.casefile.fact.Handler;
import org.gridwhistle.dispatch.casefile.fact.ReturnRequest;
import org.gridwhistle.dispatch.casefile.fact.SuspensionReason;
import org.gridwhistle.dispatch.casefile.fact.TaskState;

/**
 * What a unit did about a task, as the department service tells it. It may come late, and twice.
 *
 * @param type    its published name
 * @param version of the task after it
 * @param state   of the task after it
 * @param actor   whose doing it was
 * @param text    what the unit wrote, or null
 */
public record TaskNews(
        UUID taskId, String type, long version, int round, TaskState state, Actor actor, String text, Content content) {

    /** What exactly happened. */
    public sealed interface Content {}

    /** What a unit would like the centre to decide. */
    public sealed interface Wish extends Content {}

    /** 签收 */
    public record Signed(Instant at) implements Content {}

    /** 报到; it implies the signature. */
    public record Arrived(Instant at) implements Content {}

    /**
     * 先行联系.
     *
     * @param attempts how often it was tried by then
     */
    public record Contacted(Instant at, Outcome outcome, int attempts) implements Content {

        private static final int ENOUGH = 3;

        /** Whether somebody answered. */
        public enum Outcome {
            REACHED,
            UNREACHED
        }

        /** Who cannot be reached has been tried often enough. */
        boolean isDone() {
            return outcome == Outcome.REACHED || attempts >= ENOUGH;
        }
    }

    /** 核查 */
    public record FindingsRecorded() implements Content {}

    /** 反馈 */
    public record FedBack(Feedback feedback) implements Content {}

    /** 退单, or 改派 if the unit asks for a transfer to the proposed one. */
    public record ReturnAsked(
            String reasonCode,
            String authorityLine,
            String text,
            String proposedUnit,
            Instant requestedAt,
            boolean transfer)
            implements Wish {

        public ReturnAsked(
                String reasonCode, String authorityLine, String text, String proposedUnit, Instant requestedAt) {
            this(reasonCode, authorityLine, text, proposedUnit, requestedAt, false);
        }

        ReturnRequest request(Instant decideDue, TaskState before) {
            return new ReturnRequest(
                    reasonCode, authorityLine, text, proposedUnit, requestedAt, decideDue, before, transfer);
        }
    }

    /** 缓办申请 */
    public record SuspensionAsked(SuspensionReason reason, Instant reviewAt, String text) implements Wish {}

    /** 评哨: what the unit thinks of being called. */
    public record WhistleRated(Boolean justified, Integer score, String text) implements Content {}

    /** 延期 */
    public record ExtensionAsked(ExtensionRequest request) implements Wish {}

    /** Something was noted on the way; the task stays in its state. */
    public record Noted() implements Content {}

    /** The department service did what the case had told it to. */
    public record Echo() implements Content {}

    /** Whether the one who did it had a hand in the handling. */
    boolean isWork() {
        return switch (content) {
            case Wish wish -> false;
            case WhistleRated rated -> false;
            case Contacted contacted -> false;
            case Noted noted -> false;
            case Echo echo -> false;
            default -> true;
        };
    }

    Handler handler() {
        return new Handler(actor.id(), actor.unit());
    }

    boolean isNote() {
        return content instanceof Noted || content instanceof Contacted;
    }

    boolean isEcho() {
        return content instanceof Echo;
    }
}
