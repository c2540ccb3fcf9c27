package dev.greenroom.core.daily;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Filter;
import dev.greenroom.core.bank.Kind;
import dev.greenroom.core.bank.Level;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.bank.Source;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.text.RichText;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Schedules, questions and banks for tests. */
public final class Daily {
    /** The zone of schedules in tests. */
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Daily() {}

    /** A channel of {@code community}. */
    public static Place place(CommunityId community, String channel) {
        return new Place(community, new ChannelId(channel));
    }

    /** Every day at nine in Berlin, since long ago. */
    public static Schedule schedule(String channel) {
        return schedule(place(Stub.COMMUNITY, channel), Instant.EPOCH);
    }

    /** Every day at nine in Berlin. */
    public static Schedule schedule(Place place, Instant since) {
        return new Schedule(place, new Timing(LocalTime.of(9, 0), BERLIN, EnumSet.allOf(DayOfWeek.class)), Filter.ALL,
                new Schedule.Origin(new PersonId("ada"), Locale.ENGLISH, since), new Schedule.State.Active());
    }

    /** Questions that differ. */
    public static List<Question> questions(int count) {
        return IntStream.range(0, count).mapToObj(number -> question("question-" + number)).toList();
    }

    /** A question with an answer. */
    public static Question question(String id, String... aliases) {
        var text = RichText.literal("What is " + id + "?");
        return new Question(new QuestionId(id), Arrays.stream(aliases).map(QuestionId::new)
                .collect(Collectors.toSet()), new Question.Wording(text, text.plain()), Kind.CONCEPT, Level.MID,
                "Python",
                "", List.of(new Question.Answer("It is " + id + ".", RichText::literal)),
                List.of(), Optional.empty(), List.of(), List.of(), List.of(new Source("test", 1, "")));
    }

    /** A bank of that many questions. */
    public static Bank bank(int count) {
        return new Bank(questions(count), all -> (words, limit) -> List.of());
    }
}
