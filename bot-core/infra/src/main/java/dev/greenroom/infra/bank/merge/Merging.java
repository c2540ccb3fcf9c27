package dev.greenroom.infra.bank.merge;

import dev.greenroom.core.bank.Kind;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.text.RichText;
import dev.greenroom.infra.bank.documents.Identity;
import dev.greenroom.infra.bank.markdown.Markdown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the questions that ask the same. */
public final class Merging {
    private static final Pattern LANGUAGE = Pattern
            .compile("(?<![\\p{L}\\p{N}])(?:python|java|javascript|typescript|c\\+\\+|c#|go|golang|"
                    + "rust|ruby|php|kotlin|swift|scala|perl|haskell|sql|react|angular|vue|node\\.?js|django|flask|spring)(?![\\p{L}\\p{N}+#])");

    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Set<Integer>> byWord = new HashMap<>();

    /** Questions that ask the same, the first one first. */
    public static final class Group {
        private final List<Member> members = new ArrayList<>();

        /** The questions, in the order of the documents. */
        public List<Question> questions() {
            return members.stream().map(Member::question).toList();
        }

        /**
         * Whether {@code member} belongs here. Everything must ask the same as everything else, or a chain of small
         * steps would join different questions; but what a curated question lists as its wordings is its author's word.
         * Two questions of one document were told apart by its author, unless they are asked in the same words.
         */
        private boolean takes(Member member) {
            if (members.stream().anyMatch(other -> other.curated && other.is(member))) {
                return true;
            }
            return members.stream().allMatch(member::is) && (members.stream().noneMatch(member::standsBeside)
                    || members.stream().anyMatch(other -> other.words().equals(member.words())));
        }
    }

    private record Member(Question question, boolean curated, List<Sense> senses, Set<String> languages,
            String preface) {

        /** Curated questions were told apart by their author; coding tasks are not answered by telling. */
        boolean mayBe(Member other) {
            return !(curated && other.curated)
                    && (question.kind() == Kind.CODING) == (other.question.kind() == Kind.CODING)
                    && (languages.isEmpty() || other.languages.isEmpty()
                            || languages.stream().anyMatch(other.languages::contains));
        }

        /** Whether both ask the same; the same wording above other code is another question. */
        boolean is(Member other) {
            return mayBe(other) && preface.equals(other.preface)
                    && senses.stream().anyMatch(mine -> other.senses.stream().anyMatch(mine::is));
        }

        boolean standsBeside(Member other) {
            return question.sources().getFirst().document().equals(other.question.sources().getFirst().document());
        }

        private Set<String> words() {
            return new HashSet<>(List.of(Identity.normalised(question.wording().plain()).split(" ")));
        }
    }

    /** Adds a question; {@code curated} ones carry ids that their author chose. */
    public void add(Question question, boolean curated) {
        var senses = new ArrayList<Sense>();
        senses.add(Sense.of(question.wording().plain()));
        question.wordings().forEach(wording -> senses.add(Sense.of(wording)));
        var member = new Member(question, curated, senses, languages(question), preface(question));
        int at = candidates(senses).filter(found -> groups.get(found).takes(member)).findFirst().orElse(groups.size());
        if (at == groups.size()) {
            groups.add(new Group());
        }
        groups.get(at).members.add(member);
        for (var sense : senses) {
            sense.words().forEach(word -> byWord.computeIfAbsent(word, key -> new HashSet<>()).add(at));
        }
    }

    /** The groups, in the order of their first questions; most hold one question. */
    public List<Group> groups() {
        return List.copyOf(groups);
    }

    /** A question that asks the same as {@code question} but may not be merged with it, among those added before. */
    public Optional<Question> doubleOf(Question question) {
        var sense = Sense.of(question.wording().plain());
        return candidates(List.of(sense)).mapToObj(groups::get).flatMap(group -> group.members.stream())
                .filter(member -> !member.question.id().equals(question.id())
                        && member.question.kind() == question.kind())
                .filter(member -> member.senses.stream().anyMatch(sense::is)).map(Member::question).findFirst();
    }

    /** The places of the groups that share a word with {@code senses}, in the order of the documents. */
    private IntStream candidates(List<Sense> senses) {
        return senses.stream().flatMap(sense -> sense.words().stream())
                .flatMap(word -> byWord.getOrDefault(word, Set.of()).stream()).mapToInt(Integer::intValue).distinct()
                .sorted();
    }

    /** What stands between a question's wording and its answer: code, a table, options to choose from. */
    private static String preface(Question question) {
        var blocks = question.wording().text().blocks();
        return Markdown.plainLine(new RichText(blocks.subList(Math.min(1, blocks.size()), blocks.size())));
    }

    private static Set<String> languages(Question question) {
        String text = (question.topic() + " " + question.section() + " " + question.wording().plain())
                .toLowerCase(Locale.ROOT);
        var languages = new HashSet<String>();
        LANGUAGE.matcher(text).results().forEach(match -> languages.add(match.group()));
        return languages;
    }
}
