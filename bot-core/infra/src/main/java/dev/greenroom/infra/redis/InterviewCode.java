package dev.greenroom.infra.redis;

import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.interview.Interview;
import dev.greenroom.core.interview.Interview.Answered;
import dev.greenroom.core.interview.Interview.Current;
import dev.greenroom.core.interview.Interview.Round;
import dev.greenroom.core.interview.Interview.Setup;
import dev.greenroom.core.request.ChannelId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An interview as one string: a line for the whole, one for what is asked now, one for each round; fields separated by bars.
 * The same interview is always the same string, so a script can compare it.
 */
final class InterviewCode {
    private static final String NONE = "-";
    private static final int ASIDE = 5;

    private InterviewCode() {}

    static String of(Interview interview) {
        Setup setup = interview.setup();
        String whole = fields(interview.id(), interview.started(), setup.questions(), orNone(setup.minutes()),
                text(setup.topic()), orNone(setup.aside()));
        String current = interview.current().map(asked -> fields(asked.question(), asked.since(), asked.hinted(),
                text(asked.followUp()))).orElse(NONE);
        return Stream.concat(Stream.of(whole, current), interview.rounds().stream().map(InterviewCode::round))
                .collect(Collectors.joining("\n"));
    }

    static Interview read(String code) {
        String[] lines = code.split("\n");
        String[] whole = split(lines[0]);
        // Interviews from before there were conversations of their own lack the last field.
        var setup = new Setup(text(whole[4]), Integer.parseInt(whole[2]), optional(whole[3], Integer::valueOf),
                whole.length > ASIDE ? optional(whole[ASIDE], ChannelId::new) : Optional.empty());
        List<Round> rounds = Arrays.stream(lines).skip(2).map(line -> readRound(split(line))).toList();
        return new Interview(whole[0], setup, ZonedDateTime.parse(whole[1]), rounds, optional(lines[1], current -> {
            String[] asked = split(current);
            return new Current(new QuestionId(asked[0]), Instant.parse(asked[1]), Boolean.parseBoolean(asked[2]),
                    text(asked[3]));
        }));
    }

    private static String round(Round round) {
        return fields(round.question(), round.seconds(), round.answer().map(Answered::id).orElse(NONE),
                round.answer().flatMap(Answered::coverage).map(Object::toString).orElse(NONE),
                round.answer().map(Answered::points).orElse(0));
    }

    private static Round readRound(String[] fields) {
        return new Round(new QuestionId(fields[0]), optional(fields[2], id -> new Answered(id,
                optional(fields[3], Double::valueOf), Integer.parseInt(fields[4]))), Integer.parseInt(fields[1]));
    }

    private static String fields(Object... fields) {
        return Arrays.stream(fields).map(Object::toString).collect(Collectors.joining("|"));
    }

    private static String[] split(String line) {
        return line.split("\\|", -1);
    }

    private static String orNone(Optional<?> value) {
        return value.map(Object::toString).orElse(NONE);
    }

    private static <T> Optional<T> optional(String field, Function<String, T> reader) {
        return field.equals(NONE) ? Optional.empty() : Optional.of(reader.apply(field));
    }

    /** Text without bars and line ends; a sign before it tells a text from none. */
    private static String text(Optional<String> text) {
        return text.map(words -> "=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).orElse(NONE);
    }

    private static Optional<String> text(String field) {
        return optional(field, words -> URLDecoder.decode(words.substring(1), StandardCharsets.UTF_8));
    }
}
