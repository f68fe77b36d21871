package org.gridwhistle.dispatch.routing;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.gridwhistle.dispatch.casefile.lookup.AuthorityKind;
import org.gridwhistle.dispatch.casefile.lookup.AuthorityLine;
import org.gridwhistle.dispatch.reference.view.OrgUnit;

/** A {@link Proposal} as callers read it. */
public record ProposalView(List<MatterView> matters, List<WhistleView> whistles) {

    /** @param score above 0, at most 1 */
    public record MatterView(String code, String name, double score, List<ReasonView> reasons) {}

    /**
     * @param rank  1 for the best
     * @param score above 0, at most 1
     */
    public record WhistleView(
            int rank,
            double score,
            String matterCode,
            UnitView lead,
            List<UnitView> cooperating,
            LineView authorityLine,
            List<ReasonView> reasons) {}

    /** A unit. */
    public record UnitView(String code, String name) {

        static UnitView of(OrgUnit unit) {
            return new UnitView(unit.code(), unit.name());
        }
    }

    /** The list line that a whistle leans on. */
    public record LineView(String code, AuthorityKind kind) {

        static LineView of(AuthorityLine line) {
            return line == null ? null : new LineView(line.code(), line.kind());
        }
    }

    /** @param text the reason in the caller's language */
    public record ReasonView(String code, String text) {}

    static ProposalView of(Proposal proposal, Locale locale) {
        return new ProposalView(
                proposal.matters().stream()
                        .map(matter -> matter(matter, locale))
                        .toList(),
                IntStream.range(0, proposal.whistles().size())
                        .mapToObj(i -> whistle(i + 1, proposal.whistles().get(i), locale))
                        .toList());
    }

    private static MatterView matter(Proposal.ProposedMatter proposed, Locale locale) {
        var matter = proposed.matter();
        return new MatterView(
                matter.code(), matter.name(), rounded(proposed.score()), reasons(proposed.reasons(), locale));
    }

    private static WhistleView whistle(int rank, Proposal.ProposedWhistle proposed, Locale locale) {
        var destination = proposed.destination();
        return new WhistleView(
                rank,
                rounded(proposed.score()),
                proposed.matter().code(),
                UnitView.of(destination.lead()),
                destination.cooperating().stream().map(UnitView::of).toList(),
                LineView.of(destination.line()),
                reasons(destination.reasons(), locale));
    }

    private static List<ReasonView> reasons(List<Reason> reasons, Locale locale) {
        return reasons.stream()
                .map(reason -> new ReasonView(reason.code().name(), ReasonTexts.text(reason, locale)))
                .toList();
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }
}
