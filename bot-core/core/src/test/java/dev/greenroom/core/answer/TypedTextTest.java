package dev.greenroom.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.reviewer.Review;
import dev.greenroom.core.testing.CoreSurface;
import dev.greenroom.core.testing.SentCards;
import dev.greenroom.core.testing.Sessions;
import dev.greenroom.core.testing.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody typed into a form comes back, whatever goes wrong. */
final class TypedTextTest {
    private static final String WORDS = "My long and careful answer";
    private final Failing given = new Failing();
    private final Sessions sessions = sessions(given);
    private final List<Throwable> incidents = new ArrayList<>();
    private final Surface.Person ada = new CoreSurface(
            new Desk(sessions.catalogue, sessions.seal, (community, person) -> Optional.empty(), (caller, failure) -> {
                incidents.add(failure);
                return "b1u3";
            }), sessions::now).person("ada");

    @ParameterizedTest
    @ValueSource(strings = {"/question", "/review", "/interview"})
    void whenTheQuestionLeftTheBankMeanwhile(String command) {
        ada.types(command);
        ada.presses("Answer");
        var asked = Pattern.compile("What is thing number \\d+\\?").matcher(ada.last().text());
        assertThat(asked.find()).isTrue();
        sessions.drop(asked.group());
        ada.submits(Map.of("answer", WORDS));
        assertThat(ada.last().text()).contains("no longer in the bank", "[answer.txt]", WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/question", "/review", "/interview"})
    void whenThereIsABug(String command) {
        given.failure = new IllegalStateException("a bug");
        ada.types(command);
        ada.presses("Answer");
        ada.submits(Map.of("answer", WORDS));
        assertThat(ada.last().text()).contains("incident b1u3", "[answer.txt]", WORDS);
        assertThat(incidents).containsExactly(given.failure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/question", "/review", "/interview"})
    void whenTheStoreIsAway(String command) {
        given.failure = new StoreUnavailable("away", new IllegalStateException());
        ada.types(command);
        ada.presses("Answer");
        ada.submits(Map.of("answer", WORDS));
        assertThat(ada.last().text()).contains("your answer was not kept", "[answer.txt]", WORDS);
    }

    private static Sessions sessions(GivenAnswers given) {
        Sessions.Stores usual = Sessions.Stores.inMemory(new SentCards());
        return new Sessions(new Sessions.Stores(usual.settings(), usual.practice(), usual.shown(),
                new Sessions.Paid(usual.paid().ledger(), given), usual.interviews(), usual.reminders(), usual.data(),
                usual.outbox()));
    }

    /** Keeps nothing. */
    private static final class Failing implements GivenAnswers {
        private RuntimeException failure = new IllegalStateException();

        @Override
        public Given keep(CommunityId community, PersonId person, Attempt attempt) {
            throw failure;
        }

        @Override
        public Optional<Given> find(CommunityId community, PersonId person, String id) {
            return Optional.empty();
        }

        @Override
        public Optional<Given> disagree(CommunityId community, PersonId person, String id, int point) {
            return Optional.empty();
        }

        @Override
        public Optional<Given> reviewed(CommunityId community, PersonId person, String id, Review review) {
            return Optional.empty();
        }

        @Override
        public List<Given> latest(CommunityId community, PersonId person, int limit) {
            return List.of();
        }
    }
}
