package dev.greenroom.infra.bank.merge;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.text.RichText;
import dev.greenroom.infra.bank.markdown.Markdown;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What makes the same wording another question.
 *
 * @param preface   what stands between it and the answer: code, a table, options to choose from
 * @param languages the programming languages it names, or the place where it stands
 */
record Surroundings(String preface, Set<String> languages) {
    private static final Pattern LANGUAGE = Pattern
            .compile("(?<![\\p{L}\\p{N}])(?:python|java|javascript|typescript|c\\+\\+|c#|go|golang|"
                    + "rust|ruby|php|kotlin|swift|scala|perl|haskell|sql|react|angular|vue|node\\.?js|django|flask|spring)(?![\\p{L}\\p{N}+#])");

    Surroundings {
        languages = Set.copyOf(languages);
    }

    static Surroundings of(Question question) {
        var blocks = question.wording().text().blocks();
        String place = question.topic() + " " + question.section() + " " + question.wording().plain();
        return new Surroundings(
                Markdown.plainLine(new RichText(blocks.subList(Math.min(1, blocks.size()), blocks.size()))),
                LANGUAGE.matcher(place.toLowerCase(Locale.ROOT)).results().map(MatchResult::group)
                        .collect(Collectors.toSet()));
    }

    boolean fit(Surroundings other) {
        return preface.equals(other.preface) && (languages.isEmpty() || other.languages.isEmpty()
                || languages.stream().anyMatch(other.languages::contains));
    }
}
