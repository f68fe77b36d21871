package org.gridwhistle.dispatch.casefile.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.gridwhistle.dispatch.casefile.fact.AuthorityRef;
import org.gridwhistle.dispatch.casefile.fact.Place;
import org.gridwhistle.dispatch.casefile.fact.Tier;
import org.gridwhistle.dispatch.casefile.fact.WhistleLevel;
import org.gridwhistle.dispatch.casefile.lookup.EvidenceRule;
import org.gridwhistle.dispatch.deadline.Urgency;

/**
 * The whistle was blown 吹哨: units have tasks. Tells a unit all it needs to begin.
 *
 * @param authorityLine   the list line it leans on, or null
 * @param straightThrough whether no person had to look
 * @param level           how loud it was blown
 * @param tier            whose centre commands
 * @param autoSign        whether the units count as having signed, as in some emergencies 自动签收
 * @param tasks           the new ones; after an approved return, the replacement alone
 * @param years           see {@link #unknownYears()}
 */
public record CaseDispatched(
        EventHead head,
        String matterCode,
        String matterName,
        Urgency urgency,
        String gridCode,
        String gridLabel,
        String title,
        String description,
        Place location,
        EvidenceRule evidence,
        boolean remoteArrival,
        AuthorityRef authorityLine,
        boolean straightThrough,
        WhistleLevel level,
        Tier tier,
        boolean autoSign,
        Instant dispatchedAt,
        Instant handleDue,
        List<AssignedTask> tasks,
        String note,
        Set<Integer> years)
        implements CaseEvent {

    /** Says what is to be done. */
    public CaseDispatched instructing(String instruction) {
        return with(
                handleDue,
                tasks.stream().map(task -> task.instructing(instruction)).toList());
    }

    /** For a case that has a date of its own, other than its tasks. */
    public CaseDispatched dueBy(Instant handleDueOfCase) {
        return with(handleDueOfCase, tasks);
    }

    private CaseDispatched with(Instant due, List<AssignedTask> assigned) {
        return new CaseDispatched(
                head,
                matterCode,
                matterName,
                urgency,
                gridCode,
                gridLabel,
                title,
                description,
                location,
                evidence,
                remoteArrival,
                authorityLine,
                straightThrough,
                level,
                tier,
                autoSign,
                dispatchedAt,
                due,
                assigned,
                note,
                years);
    }

    @Override
    public String text() {
        return note;
    }

    @Override
    public Set<Integer> unknownYears() {
        return years;
    }
}
