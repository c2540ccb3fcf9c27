package dev.greenroom.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.testing.Sessions;
import dev.greenroom.core.testing.Surface;
import org.junit.jupiter.api.Test;

/** /prep search as people see it. */
final class SearchTest {
    private final Surface.Person ada = new Sessions().surface().person("ada");

    @Test
    void tenAPageEachWithAButtonThatOpensIt() {
        ada.types("/prep search thing");
        assertThat(ada.last().text()).contains("24 questions about “thing”", "What is thing number 0?");
        assertThat(ada.last().buttons()).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "More");
        ada.presses("More");
        assertThat(ada.last().buttons()).contains("11", "20", "Back", "More");
        ada.presses("More");
        assertThat(ada.last().buttons()).containsExactly("21", "22", "23", "24", "Back");
        ada.presses("24");
        assertThat(ada.last().text()).contains("What is thing number 23?");
        assertThat(ada.last().buttons()).contains("Answer", "Show answer");
    }

    @Test
    void whatIsNotThereIsSaidWithWhatToDoNext() {
        ada.types("/prep search elephants");
        assertThat(ada.last().text()).contains("I found no question about “elephants”");
    }
}
