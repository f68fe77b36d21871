package org.gridwhistle.analytics.history;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What truly happened to a case. */
public final class CaseStory {

    /** A deadline, and when it was promised. */
    public record Promise(OffsetDateTime setAt, OffsetDateTime due) {}

    /** It was closed, left the figures, stood still or came back. */
    public record Turn(OffsetDateTime at, String standing, int round, OffsetDateTime feedbackAt, boolean selfHandled) {}

    /** A unit took the lead. */
    public record Lead(OffsetDateTime at, String unit) {}

    /** What a resident said, or that he was not reached. */
    public record Answer(
            int round,
            OffsetDateTime at,
            boolean callback,
            boolean reached,
            String resolved,
            String satisfaction,
            OffsetDateTime excludedAt) {}

    public final UUID id;
    public final String number;
    public final String channel;
    public final String grid;
    public final OffsetDateTime receivedAt;
    public String matter;
    public OffsetDateTime acceptedAt;
    public OffsetDateTime selfStartedAt;
    public String mode;
    public OffsetDateTime repeatedAt;
    public OffsetDateTime dispatchedAt;
    public OffsetDateTime escalatedAt;
    public OffsetDateTime extendedAt;
    public OffsetDateTime suspendedAt;
    public OffsetDateTime reworkedAt;
    public OffsetDateTime reopenedAt;
    public OffsetDateTime originalDue;
    public final List<Turn> turns = new ArrayList<>();
    public final List<Lead> leads = new ArrayList<>();
    public final List<Answer> answers = new ArrayList<>();
    public final List<Promise> promises = new ArrayList<>();
    public final List<TaskStory> tasks = new ArrayList<>();
    int round = 1;
    int version;

    CaseStory(UUID id, String number, String channel, String grid, String matter, OffsetDateTime receivedAt) {
        this.id = id;
        this.number = number;
        this.channel = channel;
        this.grid = grid;
        this.matter = matter;
        this.receivedAt = receivedAt;
    }

    /** The unit that had the lead last, at that time; null if none had. */
    public String leadAt(OffsetDateTime cutOff) {
        return last(leads.stream().filter(lead -> !lead.at().isAfter(cutOff)))
                .map(Lead::unit)
                .orElse(null);
    }

    /** The newest turn of that time; none if it never turned. */
    public Optional<Turn> turnAt(OffsetDateTime cutOff) {
        return last(turns.stream().filter(turn -> !turn.at().isAfter(cutOff)));
    }

    /** The last closing of that time, even if it came to nothing since. */
    public Optional<Turn> closingAt(OffsetDateTime cutOff) {
        return last(turns.stream()
                .filter(turn -> turn.standing().equals("CLOSED"))
                .filter(turn -> !turn.at().isAfter(cutOff)));
    }

    /** For how long of the given time it stood still. */
    public long pausedSeconds(OffsetDateTime from, OffsetDateTime to) {
        var seconds = 0L;
        for (var i = 0; i + 1 < turns.size(); i++) {
            var since = turns.get(i).at().isAfter(from) ? turns.get(i).at() : from;
            var until = turns.get(i + 1).at().isBefore(to) ? turns.get(i + 1).at() : to;
            if (turns.get(i).standing().equals("SUSPENDED") && since.isBefore(until)) {
                seconds += until.toEpochSecond() - since.toEpochSecond();
            }
        }
        return seconds;
    }

    /** The deadline in force at that time; null if none was. */
    public OffsetDateTime dueAt(OffsetDateTime cutOff) {
        return last(promises.stream().filter(promise -> !promise.setAt().isAfter(cutOff)))
                .map(Promise::due)
                .orElse(null);
    }

    static <T> Optional<T> last(Stream<T> all) {
        return all.reduce((earlier, later) -> later);
    }
}
