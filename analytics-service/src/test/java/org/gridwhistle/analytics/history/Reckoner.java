package org.gridwhistle.analytics.history;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reckons each metric from what truly happened, story by story, in plain words and without a database. */
public record Reckoner(List<CaseStory> stories, OffsetDateTime from, OffsetDateTime to, OffsetDateTime asOf) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /**
     * One that counts.
     *
     * @param seconds the duration, where the metric is one
     */
    public record Counted(UUID id, CaseStory story, String unit, OffsetDateTime at, boolean inFavour, Long seconds) {}

    public List<Counted> count(String metric) {
        return switch (metric) {
            case "CLOSURE_RATE" ->
                cases(story -> isRegistered(story) ? counted(story, story.receivedAt, isClosed(story)) : null);
            case "DUE_CLOSURE_RATE" ->
                cases(story -> isRegistered(story) ? counted(story, story.dueAt(asOf), isClosed(story)) : null);
            case "ON_TIME_CLOSURE_RATE" ->
                cases(story -> {
                    var due = story.dueAt(asOf);
                    return isRegistered(story) && due != null
                            ? counted(story, due, isClosed(story) && !story.acceptedFeedbackAt.isAfter(due))
                            : null;
                });
            case "REWORK_RATE" ->
                cases(story -> isClosed(story) ? counted(story, story.closedAt, known(story.reworkedAt)) : null);
            case "SELF_HANDLING_RATE" ->
                cases(story -> isClosed(story) ? counted(story, story.closedAt, story.selfHandled) : null);
            case "SIGN_ON_TIME_RATE" ->
                tasks(task -> known(task.withdrawnAt)
                        ? null
                        : counted(task, task.signDue, isBy(firstTouch(task), task.signDue)));
            case "ARRIVE_ON_TIME_RATE" ->
                tasks(task -> {
                    var returnedInTime = known(task.returnedAt) && task.returnedAt.isBefore(task.arriveDue);
                    return known(task.withdrawnAt) || returnedInTime || !task.requiresArrival
                            ? null
                            : counted(task, task.arriveDue, isBy(task.arrivedAt, task.arriveDue));
                });
            case "RETURN_RATE" -> tasks(task -> counted(task, task.assignedAt, known(task.returnRequestedAt)));
            case "HANDLING_TIME" ->
                tasks(task -> known(task.confirmedAt) ? counted(task, task.confirmedAt, true) : null);
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
            case "DAY" -> counted.at().atZoneSameInstant(SHANGHAI).toLocalDate().toString();
            default -> throw new IllegalArgumentException(groupBy);
        };
        return key == null ? "-" : key;
    }

    private List<Counted> cases(Function<CaseStory, Counted> rule) {
        return within(stories.stream().map(rule));
    }

    private List<Counted> tasks(Function<TaskStory, Counted> rule) {
        return within(stories.stream()
                .flatMap(story -> story.tasks.stream())
                .filter(task -> known(task.assignedAt))
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
        return new Counted(story.id, story, story.leadAt(asOf), at, inFavour, null);
    }

    private Counted counted(TaskStory task, OffsetDateTime at, boolean inFavour) {
        var seconds = task.lastFeedbackAt == null
                ? null
                : task.lastFeedbackAt.toEpochSecond() - task.assignedAt.toEpochSecond();
        return new Counted(task.id, task.ofCase, task.unit, at, inFavour, seconds);
    }

    private boolean isRegistered(CaseStory story) {
        return (known(story.acceptedAt) || known(story.selfStartedAt)) && !known(story.excludedAt);
    }

    private boolean isClosed(CaseStory story) {
        return known(story.closedAt);
    }

    private boolean isBy(OffsetDateTime done, OffsetDateTime due) {
        return known(done) && !done.isAfter(due);
    }

    /** Signing, or arriving without having signed. */
    private static OffsetDateTime firstTouch(TaskStory task) {
        return task.signedAt == null ? task.arrivedAt : task.signedAt;
    }

    private boolean known(OffsetDateTime time) {
        return time != null && !time.isAfter(asOf);
    }

    private static String prefix(String code, int length) {
        return code == null ? null : code.substring(0, length);
    }
}
