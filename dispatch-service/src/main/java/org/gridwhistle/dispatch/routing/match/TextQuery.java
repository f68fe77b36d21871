package org.gridwhistle.dispatch.routing.match;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What of a text is looked for in the catalog. The title counts double. A long text has more words that hit by chance, so beyond a
 * usual number each counts less.
 */
final class TextQuery {

    /** The field of a matter's phrases is named as that of its words with this behind. */
    static final String PHRASES = ".phrases";

    private static final double TITLE = 2;
    private static final double USUAL_PHRASES = 4;
    private static final double USUAL_WORDS = 10;
    private static final int MOST_WORDS = 100;

    /** How much the second best field of a word adds to its best. */
    private static final float TIE = 0.1f;

    private final BooleanQuery.Builder query = new BooleanQuery.Builder();
    private final Set<String> phrases = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();

    /** @param known the words of the catalog; others cannot hit */
    TextQuery(CaseText text, PhraseBook book, Set<String> known) {
        add(Words.plain(text.title()), TITLE, book, known);
        add(Words.plain(text.description()), 1, book, known);
    }

    Query query() {
        return query.build();
    }

    Set<String> phrases() {
        return phrases;
    }

    Set<String> words() {
        return words;
    }

    private void add(String text, double weight, PhraseBook book, Set<String> known) {
        var foundPhrases = book.in(text);
        var phraseWeight = weight * damped(foundPhrases, USUAL_PHRASES);
        foundPhrases.forEach(phrase ->
                add(phrase, PHRASES, MatterField::phraseWeight, phraseWeight * Math.sqrt(phrase.length() / 2.0)));
        phrases.addAll(foundPhrases);

        var allWords = Words.of(text);
        var wordWeight = weight * damped(allWords, USUAL_WORDS);
        allWords.stream().filter(known::contains).limit(MOST_WORDS).forEach(word -> {
            add(word, "", MatterField::wordWeight, wordWeight);
            words.add(word);
        });
    }

    private static double damped(Collection<String> terms, double usual) {
        return 1 / Math.sqrt(Math.max(1, terms.size() / usual));
    }

    private void add(String term, String suffix, ToDoubleFunction<MatterField> fieldWeight, double weight) {
        var alternatives = Arrays.stream(MatterField.values())
                .filter(field -> fieldWeight.applyAsDouble(field) > 0)
                .<Query>map(field -> new BoostQuery(new TermQuery(new Term(field.name() + suffix, term)), (float)
                        (weight * fieldWeight.applyAsDouble(field))))
                .toList();
        query.add(new DisjunctionMaxQuery(alternatives, TIE), BooleanClause.Occur.SHOULD);
    }
}
