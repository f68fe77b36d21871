package org.gridwhistle.dispatch.routing.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts Chinese text into words, and leaves out those that residents write whatever the matter. */
final class Words {

    /** A single character is in too many words to tell anything. */
    private static final int SHORTEST = 2;

    private static final Analyzer ANALYZER = new SmartChineseAnalyzer(emptyWords());

    private Words() {}

    static Analyzer analyzer() {
        return ANALYZER;
    }

    /** Full-width letters, capitals and spaces make no difference. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }

    /** The different words of a plain text, in their order. */
    static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        try (var tokens = ANALYZER.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (term.length() >= SHORTEST) {
                    words.add(term.toString());
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Ours and the library's, which are punctuation. */
    private static CharArraySet emptyWords() {
        var words = new CharArraySet(SmartChineseAnalyzer.getDefaultStopSet(), false);
        words.addAll(lines("/routing/empty-words.txt"));
        return words;
    }

    private static List<String> lines(String resource) {
        try (var reader = new BufferedReader(
                new InputStreamReader(Words.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split("\\s+")).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
