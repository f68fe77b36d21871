package org.gridwhistle.department.task;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the centre orders: tasks given out, changed, done again, taken back, ended. */
final class OrderMessages {

    private OrderMessages() {}

    record Dispatched(
            UUID caseId,
            String number,
            int round,
            String matterCode,
            String matterName,
            String urgency,
            String gridCode,
            String gridLabel,
            String title,
            String description,
            Place location,
            EvidenceRule evidence,
            boolean remoteArrival,
            CaseBrief.AuthorityLine authorityLine,
            String level,
            String tier,
            Boolean autoSign,
            List<DispatchedTask> tasks)
            implements CaseMessage {

        @Override
        public List<TaskCommand> commands(Instant at) {
            return tasks.stream().flatMap(this::orders).toList();
        }

        private Stream<TaskCommand> orders(DispatchedTask task) {
            return Boolean.TRUE.equals(autoSign)
                    ? Stream.of(task.command(this), new TaskOrder.SignAtOnce(caseId, task.taskId()))
                    : Stream.of(task.command(this));
        }

        private CaseBrief brief() {
            return new CaseBrief(
                    number,
                    title,
                    description,
                    matterCode,
                    matterName,
                    urgency,
                    gridCode,
                    gridLabel,
                    location,
                    evidence,
                    remoteArrival,
                    authorityLine);
        }
    }

    /** {@code binding}, {@code instruction} and {@code stages} may be missing. */
    record DispatchedTask(
            UUID taskId,
            String unit,
            TaskRole role,
            boolean mandatory,
            Instant assignedAt,
            Instant signDue,
            Instant contactDue,
            Instant arriveDue,
            Instant handleDue,
            Instant returnUntil,
            Boolean binding,
            String instruction,
            List<OrderedStage> stages) {

        TaskCommand command(Dispatched of) {
            return new CentreCommand.AssignTask(
                    of.caseId,
                    new Assignment(
                            taskId,
                            of.caseId,
                            unit,
                            role,
                            mandatory,
                            of.brief(),
                            Boolean.TRUE.equals(binding),
                            instruction),
                    new Deadlines(assignedAt, signDue, contactDue, arriveDue, handleDue, returnUntil),
                    of.round,
                    OrderedStage.all(stages),
                    new CaseStanding(of.level, of.tier, null));
        }
    }

    record OrderedStage(Stage.Code code, Instant due) {

        /** @param ordered may be null for none */
        static Stages all(List<OrderedStage> ordered) {
            return ordered == null
                    ? Stages.NONE
                    : new Stages(ordered.stream()
                            .map(stage -> Stage.ordered(stage.code, stage.due))
                            .toList());
        }
    }

    record ReworkOrdered(UUID caseId, int round, String reason, List<Reworked> tasks) implements CaseMessage {
        @Override
        public List<TaskCommand> commands(Instant at) {
            return tasks.stream()
                    .<TaskCommand>map(task ->
                            new CentreCommand.StartRework(caseId, task.taskId(), round, task.handleDue(), reason))
                    .toList();
        }
    }

    record Reworked(UUID taskId, Instant handleDue) {}

    record TaskWithdrawn(UUID caseId, UUID taskId, String reason) implements CaseMessage {
        @Override
        public List<TaskCommand> commands(Instant at) {
            return List.of(new CentreCommand.WithdrawTask(caseId, taskId, reason));
        }
    }

    record Closed(UUID caseId) implements CaseMessage {
        @Override
        public List<TaskCommand> commands(Instant at) {
            return List.of(new CaseOrder.CloseCase(caseId));
        }
    }

    /** {@code stages} may be missing. */
    record LeadChanged(UUID caseId, UUID oldTaskId, UUID newTaskId, boolean oldKept, List<OrderedStage> stages)
            implements CaseMessage {

        @Override
        public List<TaskCommand> commands(Instant at) {
            return List.of(new CaseOrder.ChangeLead(caseId, oldTaskId, newTaskId, oldKept, OrderedStage.all(stages)));
        }
    }

    record Reclassified(
            UUID caseId,
            String matterCode,
            String matterName,
            String urgency,
            String gridCode,
            String gridLabel,
            EvidenceRule evidence,
            boolean remoteArrival,
            List<TaskDeadlines> tasks)
            implements CaseMessage {

        @Override
        public List<TaskCommand> commands(Instant at) {
            var matter = new NewMatter(matterCode, matterName, urgency, gridCode, gridLabel, evidence, remoteArrival);
            return List.of(new CaseOrder.Reclassify(
                    caseId, matter, TaskDeadlines.byTask(tasks), TaskDeadlines.stagesByTask(tasks)));
        }
    }

    record DeadlinesTightened(UUID caseId, List<TaskDeadlines> tasks) implements CaseMessage {
        @Override
        public List<TaskCommand> commands(Instant at) {
            return List.of(new CaseOrder.Tighten(caseId, TaskDeadlines.byTask(tasks)));
        }
    }

    /** Clocks that the centre does not name stay as they are, and so do stages. */
    record TaskDeadlines(
            UUID taskId,
            Instant signDue,
            Instant contactDue,
            Instant arriveDue,
            Instant handleDue,
            Instant returnUntil,
            List<OrderedStage> stages) {

        static Map<UUID, NewDeadlines> byTask(List<TaskDeadlines> tasks) {
            return tasks.stream().collect(Collectors.toMap(TaskDeadlines::taskId, TaskDeadlines::deadlines));
        }

        static Map<UUID, Stages> stagesByTask(List<TaskDeadlines> tasks) {
            return tasks.stream()
                    .filter(task -> task.stages != null)
                    .collect(Collectors.toMap(TaskDeadlines::taskId, task -> OrderedStage.all(task.stages)));
        }

        private NewDeadlines deadlines() {
            return new NewDeadlines(signDue, contactDue, arriveDue, handleDue, returnUntil);
        }
    }

    record FollowUpSplit(UUID caseId, UUID taskId) implements CaseMessage {
        @Override
        public List<TaskCommand> commands(Instant at) {
            return List.of(new TaskOrder.SplitFollowUp(caseId, taskId));
        }
    }

    record FollowUpConfirmed(UUID caseId, UUID taskId) implements CaseMessage {
        @Override
        public List<TaskCommand> commands(Instant at) {
            return List.of(new TaskOrder.ConfirmFollowUp(caseId, taskId));
        }
    }
}
