package org.gridwhistle.dispatch.routing.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.gridwhistle.dispatch.reference.view.Catalog;
import org.gridwhistle.dispatch.reference.view.CatalogMatter;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The catalog's own words, ready to be found in what residents write. Built once for a catalog, then never changed. */
public final class MatterIndex {

    /** A raw score that gives 0.5: about what one good phrase in a title and its words make. */
    private static final float HALF = 20;

    /** Less is one common word, and that is no proposal. */
    private static final double LEAST = 0.25;

    private final List<CatalogMatter> matters;
    private final List<Vocabulary> vocabularies;
    private final PhraseBook phrases;
    private final Set<String> words;
    private final IndexSearcher searcher;

    public MatterIndex(Catalog catalog) {
        matters = catalog.matters();
        vocabularies = matters.stream().map(Vocabulary::of).toList();
        phrases = new PhraseBook(
                vocabularies.stream().flatMap(Vocabulary::allPhrases).toList());
        words = vocabularies.stream().flatMap(Vocabulary::allWords).collect(Collectors.toUnmodifiableSet());
        searcher = open(matters);
    }

    /** The matters that a text is most likely about, the likeliest first; none rather than a guess. */
    public List<Match> search(CaseText text, int limit) {
        var query = new TextQuery(text, phrases, words);
        try {
            return Arrays.stream(searcher.search(query.query(), limit).scoreDocs)
                    .map(found -> match(found, query))
                    .filter(match -> match.score() >= LEAST)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Documents are numbered as the matters were written. */
    private Match match(ScoreDoc found, TextQuery query) {
        var score = found.score / (found.score + HALF);
        var hits = vocabularies.get(found.doc).hits(query.phrases(), query.words());
        return new Match(matters.get(found.doc), score, hits);
    }

    private static IndexSearcher open(List<CatalogMatter> matters) {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(Words.analyzer()))) {
            for (var matter : matters) {
                writer.addDocument(document(matter));
            }
            writer.commit();
            return new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(CatalogMatter matter) {
        var document = new Document();
        for (var field : MatterField.values()) {
            for (var text : field.texts(matter)) {
                document.add(new TextField(field.name(), text, Field.Store.NO));
                if (field.hasPhrases()) {
                    document.add(new StringField(field.name() + TextQuery.PHRASES, text, Field.Store.NO));
                }
            }
        }
        return document;
    }
}
