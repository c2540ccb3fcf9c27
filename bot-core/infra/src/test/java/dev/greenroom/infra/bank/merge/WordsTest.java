package dev.greenroom.infra.bank.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"cache caches caching cached", "class classes", "query queries",
        "overfit overfitting overfits",
        "process processes processing processed", "model models", "bias biases", "set sets setting",
        "copy copies copied",
        "embed embeds embedded embedding", "API APIs", "café cafe", "train training trained", "time timing timed",
        "call calling called", "supervise supervised supervises", "cookie cookies", "LLM LLMs llms", "VM VMs",
        "use using",
        "key keys", "optimize optimized optimizing", "update updates updating", "cause causes causing"})
    void inflectionsOfAWordAreTheSame(String words) {
        assertThat(Words.of(words)).containsOnly(Words.base(words.split(" ", 2)[0]));
    }

    @ParameterizedTest
    @CsvSource({"generator, generalization", "optimizer, optimization", "string, str", "during, dur", "need, ne",
        "vector, vectorized", "regular, regularization", "normal, normalization", "organ, organization", "speed, spe",
        "status, statu", "C, C++", "C++, C#", "bed, be", "HTTP, HTTPS", "MVC, MVCC", "CORS, core", "pip, pipe",
        "SHAP, shape", "ViT, Vite", "mode, mod", "role, rolling", "loss, lose", "None, non", "staging, stage",
        "working, work", "HA, has", "stats, state", "plane, plan", "probe, prob", "theme, them",
        "engineering, engineer",
        "grade, grad", "バス, パス", "май, маи"})
    void otherWordsStayApart(String one, String other) {
        assertThat(Words.base(one)).isNotEqualTo(Words.base(other));
    }

    @Test
    void whatTheTradeWritesAsOneWordStaysOne() {
        assertThat(Words.of("O(n) in C++, C# N+1 and __init__")).isEqualTo(
                List.of("o(n)", "in", "c++", "c#", "n+1", "and", "init"));
        assertThat(Words.of("end-to-end, work_mem, Python’s")).containsExactly("end", "to", "end", "work", "mem",
                "python");
    }

    @Property(tries = 500)
    void anyTextHasWordsThatAreTheirOwn(@ForAll String text) {
        assertThat(Words.of(text)).noneMatch(String::isEmpty);
    }
}
