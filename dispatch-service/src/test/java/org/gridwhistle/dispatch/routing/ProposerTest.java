package org.gridwhistle.dispatch.routing;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.gridwhistle.dispatch.reference.SmallCity;
import org.gridwhistle.dispatch.reference.view.ReferenceView;
import org.gridwhistle.dispatch.routing.history.TrackRecord;
import org.gridwhistle.dispatch.routing.match.CaseText;
import org.gridwhistle.dispatch.routing.match.Experience;
import org.gridwhistle.dispatch.routing.match.MatterIndex;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProposerTest {

    private static final String GRID = "329901001001003";
    private static final ReferenceView CITY = SmallCity.view();
    private static final MatterIndex INDEX = new MatterIndex(CITY.catalog());

    private final Proposer proposer = new Proposer(CITY, INDEX, Experience.NONE, TrackRecord.NONE);

    @Test
    @DisplayName("A text alone gives matters with the words that hit, and the whistle of the likeliest first")
    void fromText() {
        var proposal = proposer.propose(new CaseText("房屋进水", "雨水倒灌,墙体受潮"), null, GRID);

        var best = proposal.matters().getFirst();
        assertThat(best.matter().code()).isEqualTo("030501");
        assertThat(best.reasons())
                .contains(Reason.of(Reason.Code.WORDS_IN_SYNONYMS, "墙体受潮"))
                .anySatisfy(reason -> {
                    assertThat(reason.code()).isEqualTo(Reason.Code.WORDS_IN_KEYWORDS);
                    assertThat(reason.args()).first().asString().contains("进水");
                });
        var whistle = proposal.whistles().getFirst();
        assertThat(whistle.destination().lead().code()).isEqualTo("329901-HOUSING");
        assertThat(whistle.score()).isEqualTo(best.score());
    }

    @Test
    @DisplayName("A matter that is known stands first and is called for first, whatever the text says")
    void givenMatter() {
        var proposal = proposer.propose(new CaseText("房屋进水", ""), "050101", GRID);

        assertThat(proposal.matters().getFirst().matter().code()).isEqualTo("050101");
        assertThat(proposal.matters().getFirst().score()).isEqualTo(1);
        assertThat(proposal.matters().getFirst().reasons()).containsExactly(Reason.of(Reason.Code.MATTER_GIVEN));
        assertThat(proposal.matters())
                .extracting(matter -> matter.matter().code())
                .contains("030501");
        assertThat(proposal.whistles().getFirst().destination().lead().code()).isEqualTo("329901001-TOWN");
    }

    @Test
    @DisplayName("A known matter is proposed once, though the text names it too")
    void once() {
        var proposal = proposer.propose(new CaseText("流动摊贩占道", "夜宵摊占道经营"), "050101", GRID);

        assertThat(proposal.matters())
                .extracting(matter -> matter.matter().code())
                .doesNotHaveDuplicates()
                .startsWith("050101");
    }

    @Test
    @DisplayName("Without a grid nobody can be called yet; without a hit nothing is proposed")
    void nothingKnown() {
        assertThat(proposer.propose(new CaseText("房屋进水", ""), null, null).whistles())
                .isEmpty();
        assertThat(proposer.propose(new CaseText("你好", "谢谢"), null, GRID))
                .isEqualTo(new Proposal(List.of(), List.of()));
    }

    @Test
    @DisplayName("Scores lie above 0 and at most at 1, matters and whistles from the best down")
    void scores() {
        var proposal = proposer.propose(new CaseText("楼下烧烤店油烟和噪音扰民", "还占道经营,垃圾成堆没人收"), null, GRID);

        assertThat(proposal.matters()).hasSizeGreaterThan(1);
        assertThat(proposal.matters().stream()
                        .map(Proposal.ProposedMatter::score)
                        .toList())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .allMatch(score -> score > 0 && score <= 1);
        assertThat(proposal.whistles().stream()
                        .map(Proposal.ProposedWhistle::score)
                        .toList())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .allMatch(score -> score > 0 && score <= 1);
    }

    @Test
    @DisplayName("What closed cases with such words were about moves a matter up, and says so")
    void learnt() {
        var text = new CaseText("房屋进水", "雨水倒灌,墙体受潮");
        var lesson = new Experience.Lesson("HOUSING", text.words());
        var other = new Experience.Lesson("EDUCATION", Set.of("学校", "收费"));
        var learnt = Experience.of(Stream.of(lesson, other)
                .flatMap(one -> Collections.nCopies(40, one).stream())
                .toList());
        var before = proposer.propose(text, null, GRID).matters().getFirst();
        var after = new Proposer(CITY, INDEX, learnt, TrackRecord.NONE)
                .propose(text, null, GRID)
                .matters()
                .getFirst();

        assertThat(after.matter()).isEqualTo(before.matter());
        assertThat(after.score()).isGreaterThan(before.score()).isLessThan(1);
        assertThat(after.reasons()).extracting(Reason::code).contains(Reason.Code.CLOSED_CASES_SAY);
    }
}
