package dev.greenroom.core.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.text.RichText;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

final class AnswerTest {

    @Test
    void anAnswerIsReadWhenItIsFirstShownAndOnlyThen() {
        var read = new ArrayList<String>();
        var answer = new Question.Answer("It depends.", markdown -> {
            read.add(markdown);
            return RichText.literal(markdown);
        });

        assertThat(answer.markdown()).isEqualTo("It depends.");
        assertThat(read).isEmpty();
        assertThat(answer.text().plain()).isEqualTo("It depends.");
        assertThat(answer.text()).isSameAs(answer.text());
        assertThat(read).containsExactly("It depends.");
    }

    @Test
    void answersAreEqualWhereTheirMarkdownIs() {
        var one = new Question.Answer("Yes.", RichText::literal);

        assertThat(one).isEqualTo(new Question.Answer("Yes.", markdown -> RichText.EMPTY))
                .hasSameHashCodeAs(new Question.Answer("Yes.", RichText::literal))
                .isNotEqualTo(new Question.Answer("No.", RichText::literal));
    }
}
