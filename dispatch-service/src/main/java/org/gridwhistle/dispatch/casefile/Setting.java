package org.gridwhistle.dispatch.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.gridwhistle.chassis.command.Actor;
import org.gridwhistle.chassis.time.ClockProducer;
import org.gridwhistle.dispatch.casefile.fact.Subject;
import org.gridwhistle.dispatch.casefile.lookup.CaseReference;
import org.gridwhistle.dispatch.casefile.lookup.LimitRule;
import org.gridwhistle.dispatch.deadline.CaseClock;
import org.gridwhistle.dispatch.deadline.Deadlines;
import org.gridwhistle.dispatch.deadline.Due;
import org.gridwhistle.dispatch.deadline.Pauses;
import org.gridwhistle.dispatch.deadline.TimeLimit;
import org.gridwhistle.dispatch.deadline.Urgency;

/**
 * What a decision may know beside the case itself: who, when, by which reference data and which clocks.
 *
 * @param ids    makes the ids of new tasks
 * @param beside other cases that the command named, as they were before it
 */
public record Setting(
        Actor actor,
        Instant now,
        CaseReference reference,
        Deadlines deadlines,
        Supplier<UUID> ids,
        CaseRules rules,
        Map<UUID, Case> beside) {

    public Setting(
            Actor actor,
            Instant now,
            CaseReference reference,
            Deadlines deadlines,
            Supplier<UUID> ids,
            CaseRules rules) {
        this(actor, now, reference, deadlines, ids, rules, Map.of());
    }

    /** The same, as somebody else does it. */
    public Setting as(Actor somebody) {
        return new Setting(somebody, now, reference, deadlines, ids, rules, beside);
    }

    /** Another case; empty if there is none, or if the command did not name it. */
    public Optional<Case> other(UUID id) {
        return Optional.ofNullable(beside.get(id));
    }

    /** @param subject complete */
    Due due(CaseClock clock, Subject subject, Instant start) {
        return due(clock, subject, start, Pauses.NONE);
    }

    /** @param pauses do not count */
    Due due(CaseClock clock, Subject subject, Instant start, Pauses pauses) {
        var usual = reference.calendar(subject.gridCode()).after(start, limit(clock, subject), pauses);
        return emergencies(subject.gridCode(), subject).tightest(clock, usual);
    }

    /** Those that govern what is decided now about a case of this area. */
    public Emergencies emergencies(String area, Subject subject) {
        return Emergencies.of(reference.emergencies(area, subject.classCode()), now);
    }

    /** The centre's clock runs from the report on, whatever is still unknown then: an undecided urgency counts as a general one. */
    Due dispatchDue(Subject subject, String area, Instant reportedAt) {
        var urgency = subject.urgency() == null ? Urgency.GENERAL : subject.urgency();
        var matter = subject.matterCode() == null ? "" : subject.matterCode();
        var limit = reference
                .limitRule(CaseClock.DISPATCH, urgency, matter, area)
                .map(LimitRule::limit)
                .orElseGet(() -> deadlines.limit(CaseClock.DISPATCH, urgency));
        var usual = reference.calendar(area).after(reportedAt, limit);
        return emergencies(area, subject).tightest(CaseClock.DISPATCH, usual);
    }

    /** What a case is measured by if nobody had been granted more time. */
    Instant originalHandleDue(CaseFile file) {
        var original = file.calling().original();
        return original == null
                ? file.times().handleDue()
                : original.due(reference.calendar(file.subject().gridCode()), file.pauses())
                        .at();
    }

    /** An instant as people read it. */
    String told(Instant instant) {
        return instant.atZone(ClockProducer.ZONE).toOffsetDateTime().toString();
    }

    Due handleDue(Subject subject) {
        return due(CaseClock.HANDLE, subject, now);
    }

    /** The nearest rule, else the default. */
    private TimeLimit limit(CaseClock clock, Subject subject) {
        var rule = reference.limitRule(clock, subject.urgency(), subject.matterCode(), subject.gridCode());
        if (clock == CaseClock.HANDLE && hasItsOwnLimit(subject, rule)) {
            return subject.matter().handleLimit();
        }
        return rule.map(LimitRule::limit).orElseGet(() -> deadlines.limit(clock, subject.urgency()));
    }

    /** The catalog's limit of a leaf holds as long as nobody gave the case another urgency, or the leaf another limit. */
    private static boolean hasItsOwnLimit(Subject subject, Optional<LimitRule> rule) {
        var matter = subject.matter();
        return subject.urgency() == matter.urgency()
                && rule.filter(found -> found.names(matter)).isEmpty();
    }
}
