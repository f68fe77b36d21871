package org.gridwhistle.dispatch.filing;

import java.util.List;
import java.util.UUID;

import org.gridwhistle.chassis.command.Decision;
import org.gridwhistle.dispatch.casefile.Binding;
import org.gridwhistle.dispatch.casefile.Case;
import org.gridwhistle.dispatch.casefile.CaseCommand;
import org.gridwhistle.dispatch.casefile.Setting;
import org.gridwhistle.dispatch.casefile.Ties;
import org.gridwhistle.dispatch.casefile.event.CaseEvent;
import org.gridwhistle.dispatch.casefile.fact.Evidence;
import org.gridwhistle.dispatch.casefile.fact.Report;
import org.gridwhistle.dispatch.casefile.fact.Subject;
import org.gridwhistle.dispatch.casefile.lookup.CaseReference;
import org.gridwhistle.dispatch.casefile.lookup.Grid;

/**
 * A report came in 上报: opens its case and takes it as far as it may go without a person.
 *
 * @param matterCode as reported; null, or unknown to the catalog, leaves the case to be classified
 * @param gridCode   as reported, may be null
 * @param shown      pictures that came with it
 * @param repeats    what the same person reported about the same before
 */
public record OpenCase(
        UUID aggregateId,
        String number,
        Report report,
        String matterCode,
        String gridCode,
        List<Evidence> shown,
        List<UUID> repeats)
        implements CaseCommand {

    public OpenCase(
            UUID aggregateId, String number, Report report, String matterCode, String gridCode, List<Evidence> shown) {
        this(aggregateId, number, report, matterCode, gridCode, shown, List.of());
    }

    @Override
    public Decision<Case, CaseEvent> decide(Case now, Setting setting) {
        if (now != null) {
            return now.unchanged();
        }
        var subject = subject(setting.reference());
        var opened = Case.open(aggregateId, number, report, subject, shown, setting);
        for (var earlier : repeats) {
            opened = Chain.then(
                    opened, reported -> Binding.flagRepeat(reported, earlier, Ties.Repeat.Kind.REPORTER, setting));
        }
        return Chain.then(opened, reported -> Triage.of(reported, setting));
    }

    private Subject subject(CaseReference reference) {
        var matter = matterCode == null ? null : reference.matter(matterCode).orElse(null);
        var label = gridCode == null
                ? null
                : reference.grid(gridCode).map(Grid::label).orElse(null);
        return new Subject(matter, matter == null ? null : matter.urgency(), gridCode, label);
    }
}
