package dev.greenroom.infra.bank;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Question;
import dev.greenroom.infra.bank.search.IndexedLater;
import dev.greenroom.infra.bank.search.LuceneSearch;
import dev.greenroom.infra.bank.source.Note;
import dev.greenroom.infra.bank.source.Reading;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * What was read from a set of documents.
 *
 * @param readings  one for each document, in the order in which they were named
 * @param questions the questions of all usable documents, those that ask the same merged into one
 * @param merged    for each merged question the questions it was made of, as they were read
 */
public record LoadedBank(List<Reading> readings, List<Question> questions, List<List<Question>> merged) {

    public LoadedBank {
        readings = List.copyOf(readings);
        questions = List.copyOf(questions);
        merged = merged.stream().map(List::copyOf).toList();
    }

    /** Why documents could not be used, in the order of the documents. */
    public List<Note> errors() {
        return readings.stream().flatMap(reading -> reading.errors().stream()).toList();
    }

    /** What the authors of usable documents may want to improve. */
    public List<Note> warnings() {
        return readings.stream().flatMap(reading -> reading.warnings().stream()).toList();
    }

    /** What was not taken, and why. */
    public List<Note> skipped() {
        return readings.stream().flatMap(reading -> reading.skipped().stream()).toList();
    }

    /** The bank of the {@link #questions}, with Lucene's search over them. */
    public Bank toBank() {
        return new Bank(questions, LuceneSearch::new);
    }

    /** The same, indexed for the search {@code whenThereIsTime}, or by the first search. */
    public Bank toBank(Executor whenThereIsTime) {
        return new Bank(questions, indexed -> new IndexedLater(indexed, whenThereIsTime));
    }
}
