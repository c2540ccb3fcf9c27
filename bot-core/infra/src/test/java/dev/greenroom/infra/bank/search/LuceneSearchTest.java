package dev.greenroom.infra.bank.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Question;
import dev.greenroom.infra.bank.documents.DocumentImport;
import dev.greenroom.infra.bank.source.DocumentText;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LuceneSearchTest {
    private static final List<Question> QUESTIONS = DocumentImport.read(DocumentText.of("bank.md", """
            # Engineering

            ## Python
            1. What does `__init__` do?
               It sets up a new object.
            2. How does the GIL affect multi-threading?
               Only one thread runs bytecode at a time; memory of the process is shared.
            3. What is the cost of a list lookup?
               A lookup by index is O(1), a search is O(n).
            4. How does Python manage memory?
               Reference counts and a collector of cycles.

            ## Databases
            1. How do you find N+1 queries?
            2. What is an index in a database?
            3. How do you migrate a database without downtime?

            ## Languages
            1. How do templates work in C++?
            2. What are delegates in C#?
            3. What is `GridSearchCV` for?
            """, false)).questions();
    private static final Bank BANK = new Bank(QUESTIONS, LuceneSearch::new);
    private static final LuceneSearch SEARCH = new LuceneSearch(QUESTIONS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gil | How does the GIL affect multi-threading?
            multithreading | How does the GIL affect multi-threading?
            the GIL and threads | How does the GIL affect multi-threading?
            __init__ | What does __init__ do?
            init | What does __init__ do?
            c++ | How do templates work in C++?
            C# | What are delegates in C#?
            n+1 | How do you find N+1 queries?
            O(n) | What is the cost of a list lookup?
            grid search | What is GridSearchCV for?
            python memory | How does Python manage memory?
            something about database indexes | What is an index in a database?
            migrating databases | How do you migrate a database without downtime?
            """)
    void theQuestionMeantComesFirst(String words, String expected) {
        assertThat(found(words)).isNotEmpty().first().isEqualTo(expected);
    }

    @Test
    void oneCommonWordOfManyIsNotEnough() {
        assertThat(found("migrate a database without downtime")).doesNotContain("What is an index in a database?");
        assertThat(found("python memory management")).doesNotContain("What does __init__ do?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "the of and", "what is it", "?!", "qwertzuiop", "kubernetes"})
    void whatTellsNothingFindsNothing(String words) {
        assertThat(found(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gil AND (", "+gil -python", "gil*", "wording:gil", "\"gil", "gil~2 ^4", "[gil TO gil]",
        "gil && || !", "\\gil\\"})
    void nothingInItIsQuerySyntax(String words) {
        assertThat(found(words)).contains("How does the GIL affect multi-threading?");
    }

    @Test
    void theLimitHoldsAndAnEmptyBankFindsNothing() {
        assertThat(SEARCH.search("database", 1)).hasSize(1);
        assertThat(SEARCH.search("database", 0)).isEmpty();
        assertThat(new LuceneSearch(List.of()).search("gil", 5)).isEmpty();
    }

    @Property(tries = 300)
    void anythingMayBeTyped(@ForAll String words) {
        assertThat(SEARCH.search(words, 3)).hasSizeLessThanOrEqualTo(3);
    }

    private static List<String> found(String words) {
        return BANK.about(words, 10).stream().map(question -> question.wording().plain()).toList();
    }
}
