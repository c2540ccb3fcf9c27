package dev.greenroom.infra.bank.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.QuestionId;
import java.util.HashSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IdentityTest {

    /** These ids hang on people's history: whoever changes how they are made must not change them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is duck typing? | duck-typing-e20529
            What is C++? | c-ee5245
            How does Python's GIL affect multi-threading? | pythons-gil-affect-multi-310b06
            """)
    void idsNeverChange(String wording, String id) {
        assertThat(Identity.of(wording).value()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"what is duck typing", "What is Duck-Typing?", "  What  is “duck typing”? ",
        "WHAT IS DUCK TYPING?!"})
    void caseAndPunctuationDoNotCount(String wording) {
        assertThat(Identity.of(wording)).isEqualTo(Identity.of("What is duck typing?"));
    }

    @Test
    void otherWordsAreAnotherQuestion() {
        var ids = new HashSet<QuestionId>();
        for (String wording : new String[]{"What is C?", "What is C++?", "What is C#?", "What is duck typing?",
            "Why is duck typing?"}) {
            ids.add(Identity.of(wording));
        }
        assertThat(ids).hasSize(5);
    }

    @Test
    void numberPlaceAndAnswerDoNotCount() {
        var before = Imported.of("# A\n\n1. What is a cache?\n2. What is a queue?\n").questions();
        var after = Imported.of("# B\n\n## New\n\n7. What is a queue?\n\n   Now with an answer.\n8. What is a cache?\n")
                .questions();
        assertThat(after).extracting("id")
                .containsExactlyInAnyOrderElementsOf(before.stream().map(q -> (Object) q.id()).toList());
    }

    @Property(tries = 500)
    void anyWordingHasAValidId(@ForAll String wording) {
        assertThat(QuestionId.isValid(Identity.of(wording).value())).isTrue();
    }
}
