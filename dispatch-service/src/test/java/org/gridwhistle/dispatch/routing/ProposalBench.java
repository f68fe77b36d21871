package org.gridwhistle.dispatch.routing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.gridwhistle.dispatch.reference.SmallCity;
import org.gridwhistle.dispatch.reference.view.ReferenceView;
import org.gridwhistle.dispatch.routing.history.TrackRecord;
import org.gridwhistle.dispatch.routing.match.CaseText;
import org.gridwhistle.dispatch.routing.match.Experience;
import org.gridwhistle.dispatch.routing.match.MatterIndex;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures how often a proposal names the right field for messages of residents whose field people have labelled: without what closed
 * cases teach, and with it by ten folds, none of which is tested on what it has learnt. Run by {@code deploy/bench/proposals}.
 */
@EnabledIfEnvironmentVariable(named = "MESSAGES", matches = ".+")
class ProposalBench {

    private static final int FOLDS = 10;
    private static final int SHOWN = 3;
    private static final ReferenceView CITY = SmallCity.view();
    private static final MatterIndex INDEX = new MatterIndex(CITY.catalog());

    private final Map<String, Set<String>> labelsOfLines = new HashMap<>();
    private final List<Message> messages = new ArrayList<>();

    private record Message(CaseText text, String label) {}

    /** Shares of messages, in percent. */
    private record Hits(double first, double amongThree) {}

    @Test
    void measure() throws IOException {
        read(
                Path.of(System.getenv("LABELS")),
                line -> labelsOfLines
                        .computeIfAbsent(line.get("line"), code -> new HashSet<>())
                        .add(line.get("label")));
        read(
                Path.of(System.getenv("MESSAGES")),
                line -> messages.add(new Message(
                        new CaseText(line.get("title"), line.get("detail")), line.get("first_level_label"))));
        print("the catalog alone", hits(fold -> Experience.NONE));
        print("with closed cases, " + FOLDS + " folds", hits(this::learntWithout));
        assertThat(messages).isNotEmpty();
    }

    private Hits hits(IntFunction<Experience> experienceOfFold) {
        var first = 0;
        var amongThree = 0;
        for (var fold = 0; fold < FOLDS; fold++) {
            var proposer = new Proposer(CITY, INDEX, experienceOfFold.apply(fold), TrackRecord.NONE);
            for (var i = fold; i < messages.size(); i += FOLDS) {
                var message = messages.get(i);
                var right = proposer.propose(message.text(), null, null).matters().stream()
                        .limit(SHOWN)
                        .map(proposed -> labels(proposed.matter().leadLine()).contains(message.label()))
                        .toList();
                first += !right.isEmpty() && right.getFirst() ? 1 : 0;
                amongThree += right.contains(true) ? 1 : 0;
            }
        }
        return new Hits(100.0 * first / messages.size(), 100.0 * amongThree / messages.size());
    }

    /**
     * A message's label stands for a group of lines; a case that closed would teach one of them. So it teaches each line of its group,
     * which is the least that a label tells.
     */
    private Experience learntWithout(int fold) {
        return Experience.of(IntStream.range(0, messages.size())
                .filter(i -> i % FOLDS != fold)
                .mapToObj(messages::get)
                .flatMap(message -> labelsOfLines.keySet().stream()
                        .filter(line -> labels(line).contains(message.label()))
                        .map(line -> new Experience.Lesson(line, message.text().words())))
                .toList());
    }

    private Set<String> labels(String line) {
        return labelsOfLines.getOrDefault(line, Set.of());
    }

    private void print(String how, Hits hits) {
        System.out.printf(
                "%d messages, %s: first %.1f %%, among the first three %.1f %%%n",
                messages.size(), how, hits.first(), hits.amongThree());
    }

    private static void read(Path file, Consumer<CSVRecord> line) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var records = CSVParser.parse(reader, format)) {
            records.forEach(line);
        }
    }
}
