package dev.greenroom.infra.bank.merge;

import dev.greenroom.core.bank.Kind;
import dev.greenroom.core.bank.Question;
import dev.greenroom.infra.bank.documents.Identity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the questions that ask the same. */
public final class Merging {
    private final List<Group> groups = new ArrayList<>();
    private final Map<Set<String>, Set<Integer>> byKey = new HashMap<>();

    /** Questions that ask the same, the first one first. */
    public static final class Group {
        private final List<Asked> members = new ArrayList<>();

        /** The questions, in the order of the documents. */
        public List<Question> questions() {
            return members.stream().map(Asked::question).toList();
        }

        /**
         * Whether {@code member} belongs here. Everything must ask the same as everything else, or a chain of small
         * steps would join different questions; but what a curated question lists as its wordings is its author's word.
         * Two questions of one document were told apart by its author, unless they are asked in the same words.
         */
        private boolean takes(Asked member) {
            if (members.stream().anyMatch(other -> other.curated && other.is(member))) {
                return true;
            }
            return members.stream().allMatch(member::is) && (members.stream().noneMatch(member::standsBeside)
                    || members.stream().anyMatch(other -> other.words().equals(member.words())));
        }
    }

    /**
     * A question with what its wordings ask. Finding that out is most of the work, and can be done for many questions at
     * once.
     */
    public static final class Asked {
        private final Question question;
        private final boolean curated;
        private final List<Sense> senses;
        /** Found out once, and only where a question asks the same as another. */
        private Optional<Surroundings> surroundings = Optional.empty();

        /** What {@code question} asks; {@code curated} ones carry ids that their author chose. */
        public Asked(Question question, boolean curated) {
            this.question = question;
            this.curated = curated;
            this.senses = Stream.concat(Stream.of(question.wording().plain()), question.wordings().stream())
                    .map(Sense::of).toList();
        }

        /** The question itself. */
        public Question question() {
            return question;
        }

        /** Curated questions were told apart by their author; coding tasks are not answered by telling. */
        private boolean mayBe(Asked other) {
            return !(curated && other.curated)
                    && (question.kind() == Kind.CODING) == (other.question.kind() == Kind.CODING);
        }

        /** Whether both ask the same; the same wording above other code is another question. */
        private boolean is(Asked other) {
            // What tells most apart comes first: in most documents the wording, in some what stands around it.
            return mayBe(other) && mayFit(other)
                    && senses.stream().anyMatch(mine -> other.senses.stream().anyMatch(mine::is))
                    && surroundings().fit(other.surroundings());
        }

        private boolean mayFit(Asked other) {
            return surroundings.isEmpty() || other.surroundings.isEmpty() || surroundings().fit(other.surroundings());
        }

        private Surroundings surroundings() {
            if (surroundings.isEmpty()) {
                surroundings = Optional.of(Surroundings.of(question));
            }
            return surroundings.get();
        }

        private boolean standsBeside(Asked other) {
            return question.sources().getFirst().document().equals(other.question.sources().getFirst().document());
        }

        private Set<String> words() {
            return new HashSet<>(List.of(Identity.normalised(question.wording().plain()).split(" ")));
        }
    }

    /** Adds a question. */
    public void add(Asked asked) {
        int at = candidates(asked.senses).filter(found -> groups.get(found).takes(asked)).findFirst()
                .orElse(groups.size());
        if (at == groups.size()) {
            groups.add(new Group());
        }
        groups.get(at).members.add(asked);
        for (var sense : asked.senses) {
            sense.keys().forEach(key -> byKey.computeIfAbsent(key, unknown -> new HashSet<>()).add(at));
        }
    }

    /** The groups, in the order of their first questions; most hold one question. */
    public List<Group> groups() {
        return List.copyOf(groups);
    }

    /** A question that asks the same as {@code asked} but may not be merged with it, among those added before. */
    public Optional<Question> doubleOf(Asked asked) {
        var sense = asked.senses.getFirst();
        return candidates(List.of(sense)).mapToObj(groups::get).flatMap(group -> group.members.stream())
                .filter(member -> !member.question.id().equals(asked.question.id())
                        && member.question.kind() == asked.question.kind())
                .filter(member -> member.senses.stream().anyMatch(sense::is)).map(Asked::question).findFirst();
    }

    /** The places of the groups that may ask the same as {@code senses}, in the order of the documents. */
    private IntStream candidates(List<Sense> senses) {
        return senses.stream().flatMap(sense -> sense.keys().stream())
                .flatMap(key -> byKey.getOrDefault(key, Set.of()).stream()).mapToInt(Integer::intValue).distinct()
                .sorted();
    }
}
