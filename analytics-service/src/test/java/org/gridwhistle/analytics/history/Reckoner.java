package org.gridwhistle.analytics.history;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Reckons each metric from what truly happened, story by story, in plain words and without a database. */
public record Reckoner(List<CaseStory> stories, OffsetDateTime from, OffsetDateTime to, OffsetDateTime asOf) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /**
     * One that counts.
     *
     * @param inFavour how much of it is in the numerator
     * @param seconds  the duration, where the metric is one
     */
    public record Counted(UUID id, CaseStory story, String unit, OffsetDateTime at, double inFavour, Long seconds) {}

    public List<Counted> count(String metric) {
        return switch (metric) {
            case "CLOSURE_RATE" -> registered(this::isClosed);
            case "WHISTLE_RATE" -> registered(story -> known(story.dispatchedAt));
            case "EXTENSION_RATE" -> dispatched(story -> known(story.extendedAt));
            case "SUSPENSION_RATE" -> dispatched(story -> known(story.suspendedAt));
            case "ESCALATION_RATE" -> dispatched(story -> known(story.escalatedAt));
            case "REPEAT_RATE" -> received(story -> !isExcluded(story), story -> known(story.repeatedAt));
            case "EXCLUSION_RATE" -> received(story -> true, this::isExcluded);
            case "FIRST_DISPATCH_TIME" ->
                cases(story -> isDispatched(story)
                        ? lasting(counted(story, story.receivedAt, true), between(story.receivedAt, story.dispatchedAt))
                        : null);
            case "DUE_CLOSURE_RATE" -> due(story -> !isDeferred(story), this::isClosed);
            case "ON_TIME_CLOSURE_RATE" ->
                due(story -> !isDeferred(story), story -> isClosedBy(story, story.dueAt(asOf)));
            case "ORIGINAL_ON_TIME_RATE" ->
                due(
                        story -> !isDeferred(story),
                        story -> isClosedBy(story, story.dueAt(asOf)) && isClosedBy(story, story.originalDue));
            case "DEFERRAL_RATE" -> due(story -> true, this::isDeferred);
            case "REWORK_RATE" -> closed(story -> known(story.reworkedAt) || known(story.reopenedAt));
            case "CHECK_REWORK_RATE" -> closed(story -> known(story.reworkedAt));
            case "REOPEN_RATE" -> closed(story -> known(story.reopenedAt));
            case "CALLBACK_RATE" ->
                closed(story ->
                        answers(story, story.closingAt(asOf).orElseThrow()).anyMatch(CaseStory.Answer::callback));
            case "SELF_HANDLING_RATE" ->
                stillClosed(closing -> closing.selfHandled()).toList();
            case "WHOLE_TIME" ->
                stillClosed(closing -> true)
                        .map(one -> lasting(one, between(one.story().receivedAt, one.at())))
                        .toList();
            case "CALLBACK_REACH_RATE" -> answers(answer -> answer.callback(), answer -> answer.reached() ? 1 : 0);
            case "CALLBACK_EXCLUSION_RATE" ->
                answers(answer -> answer.callback() && answer.reached(), answer -> known(answer.excludedAt()) ? 1 : 0);
            case "SATISFACTION_RATE" ->
                answers(
                        answer -> answer.satisfaction() != null && !known(answer.excludedAt()),
                        answer -> answer.satisfaction().endsWith("UNSATISFIED")
                                        || answer.satisfaction().equals("NEUTRAL")
                                ? 0
                                : 1);
            case "RESOLUTION_RATE" ->
                answers(
                        answer -> answer.resolved() != null && !known(answer.excludedAt()),
                        answer -> switch (answer.resolved()) {
                            case "YES" -> 1;
                            case "PARTLY" -> 0.5;
                            default -> 0;
                        });
            case "SIGN_ON_TIME_RATE" ->
                tasks(task -> known(task.withdrawnAt)
                        ? null
                        : counted(
                                task,
                                dates(task).signDue(),
                                isBy(
                                        first(task.signedAt, task.arrivedAt),
                                        dates(task).signDue())));
            case "RESPONSE_RATE" ->
                tasks(task -> known(task.withdrawnAt) || isGivenAway(task)
                        ? null
                        : counted(
                                task,
                                dates(task).contactDue(),
                                isBy(
                                        first(task.contactedAt, arrival(task)),
                                        dates(task).contactDue())));
            case "ARRIVE_ON_TIME_RATE" ->
                tasks(task -> {
                    var due = dates(task).arriveDue();
                    var inTime = isGivenAway(task)
                            && first(task.returnedAt, task.transferredAt).isBefore(due);
                    return known(task.withdrawnAt) || inTime || !task.requiresArrival
                            ? null
                            : counted(task, due, isBy(arrival(task), due));
                });
            case "RETURN_RATE" -> tasks(task -> counted(task, task.assignedAt, known(task.returnRequestedAt)));
            case "RETURN_APPROVAL_RATE" ->
                tasks(task -> known(task.returnRequestedAt) ? counted(task, task.assignedAt, isGivenAway(task)) : null);
            case "DISPATCH_ACCURACY" -> tasks(task -> counted(task, task.assignedAt, !isGivenAway(task)));
            case "HANDLING_TIME" ->
                tasks(task -> known(task.confirmedAt)
                        ? lasting(
                                counted(task, task.confirmedAt, true),
                                between(task.assignedAt, task.lastFeedbackAt)
                                        - task.ofCase.pausedSeconds(task.assignedAt, task.lastFeedbackAt))
                        : null);
            default -> throw new IllegalArgumentException(metric);
        };
    }

    /** The key of the group that something counted belongs to. */
    public static String key(String groupBy, Counted counted) {
        var key = switch (groupBy) {
            case "NONE" -> null;
            case "UNIT" -> counted.unit();
            case "CITY" -> counted.story().grid.substring(0, 4);
            case "COUNTY" -> counted.story().grid.substring(0, 6);
            case "TOWN" -> counted.story().grid.substring(0, 9);
            case "VILLAGE" -> counted.story().grid.substring(0, 12);
            case "GRID" -> counted.story().grid;
            case "CLASS" -> prefix(counted.story().matter, 2);
            case "ITEM" -> prefix(counted.story().matter, 4);
            case "MATTER" -> counted.story().matter;
            case "CHANNEL" -> counted.story().channel;
            case "MODE" -> counted.story().mode;
            case "DAY" -> counted.at().atZoneSameInstant(SHANGHAI).toLocalDate().toString();
            default -> throw new IllegalArgumentException(groupBy);
        };
        return key == null ? "-" : key;
    }

    private List<Counted> registered(Predicate<CaseStory> inFavour) {
        return received(this::isRegistered, inFavour);
    }

    private List<Counted> dispatched(Predicate<CaseStory> inFavour) {
        return received(this::isDispatched, inFavour);
    }

    private List<Counted> received(Predicate<CaseStory> who, Predicate<CaseStory> inFavour) {
        return cases(story -> who.test(story) ? counted(story, story.receivedAt, inFavour.test(story)) : null);
    }

    private List<Counted> due(Predicate<CaseStory> who, Predicate<CaseStory> inFavour) {
        return cases(story -> isRegistered(story) && story.dueAt(asOf) != null && who.test(story)
                ? counted(story, story.dueAt(asOf), inFavour.test(story))
                : null);
    }

    /** At least once. */
    private List<Counted> closed(Predicate<CaseStory> inFavour) {
        return cases(story -> story.closingAt(asOf)
                .filter(closing -> !isExcluded(story))
                .map(closing -> counted(story, closing.at(), inFavour.test(story)))
                .orElse(null));
    }

    private Stream<Counted> stillClosed(Predicate<CaseStory.Turn> inFavour) {
        return cases(story -> story.turnAt(asOf)
                        .filter(turn -> turn.standing().equals("CLOSED"))
                        .map(closing -> counted(story, closing.at(), inFavour.test(closing)))
                        .orElse(null))
                .stream();
    }

    private List<Counted> answers(Predicate<CaseStory.Answer> who, ToDoubleFunction<CaseStory.Answer> inFavour) {
        return within(stories.stream()
                .filter(story -> !isExcluded(story))
                .flatMap(story -> story.turns.stream()
                        .filter(turn -> turn.standing().equals("CLOSED"))
                        .flatMap(closing -> answers(story, closing)
                                .filter(who)
                                .map(answer -> new Counted(
                                        story.id,
                                        story,
                                        story.leadAt(asOf),
                                        closing.at(),
                                        inFavour.applyAsDouble(answer),
                                        null)))));
    }

    private Stream<CaseStory.Answer> answers(CaseStory story, CaseStory.Turn closing) {
        return story.answers.stream()
                .filter(answer -> answer.round() == closing.round())
                .filter(answer -> known(answer.at()));
    }

    private List<Counted> cases(Function<CaseStory, Counted> rule) {
        return within(stories.stream().map(rule));
    }

    private List<Counted> tasks(Function<TaskStory, Counted> rule) {
        return within(stories.stream()
                .flatMap(story -> story.tasks.stream())
                .filter(task -> known(task.assignedAt) && !known(task.followUpAt))
                .map(rule));
    }

    private List<Counted> within(Stream<Counted> all) {
        return all.filter(counted -> counted != null
                        && counted.at() != null
                        && !counted.at().isBefore(from)
                        && counted.at().isBefore(to))
                .toList();
    }

    private Counted counted(CaseStory story, OffsetDateTime at, boolean inFavour) {
        return new Counted(story.id, story, story.leadAt(asOf), at, inFavour ? 1 : 0, null);
    }

    private Counted counted(TaskStory task, OffsetDateTime at, boolean inFavour) {
        return new Counted(task.id, task.ofCase, task.unit, at, inFavour ? 1 : 0, null);
    }

    private static Counted lasting(Counted one, long seconds) {
        return new Counted(one.id(), one.story(), one.unit(), one.at(), one.inFavour(), seconds);
    }

    private static long between(OffsetDateTime from, OffsetDateTime to) {
        return to.toEpochSecond() - from.toEpochSecond();
    }

    private boolean isRegistered(CaseStory story) {
        return (known(story.acceptedAt) || known(story.selfStartedAt)) && !isExcluded(story);
    }

    private boolean isDispatched(CaseStory story) {
        return known(story.dispatchedAt) && !isExcluded(story);
    }

    private boolean isExcluded(CaseStory story) {
        return stands(story, "EXCLUDED");
    }

    private boolean isClosed(CaseStory story) {
        return stands(story, "CLOSED");
    }

    private boolean isClosedBy(CaseStory story, OffsetDateTime due) {
        return isClosed(story) && !story.turnAt(asOf).orElseThrow().feedbackAt().isAfter(due);
    }

    /** Stands still since before its deadline. */
    private boolean isDeferred(CaseStory story) {
        return stands(story, "SUSPENDED")
                && story.turnAt(asOf).orElseThrow().at().isBefore(story.dueAt(asOf));
    }

    private boolean stands(CaseStory story, String standing) {
        return story.turnAt(asOf)
                .filter(turn -> turn.standing().equals(standing))
                .isPresent();
    }

    private boolean isGivenAway(TaskStory task) {
        return known(task.returnedAt) || known(task.transferredAt);
    }

    private TaskStory.Dates dates(TaskStory task) {
        return task.datesAt(asOf);
    }

    /** One that the grid disputes is none. */
    private OffsetDateTime arrival(TaskStory task) {
        return known(task.arrivalDisputedAt) ? null : task.arrivedAt;
    }

    private boolean isBy(OffsetDateTime done, OffsetDateTime due) {
        return known(done) && !done.isAfter(due);
    }

    private static OffsetDateTime first(OffsetDateTime one, OffsetDateTime other) {
        return one == null ? other : other == null || one.isBefore(other) ? one : other;
    }

    private boolean known(OffsetDateTime time) {
        return time != null && !time.isAfter(asOf);
    }

    private static String prefix(String code, int length) {
        return code == null ? null : code.substring(0, length);
    }
}
