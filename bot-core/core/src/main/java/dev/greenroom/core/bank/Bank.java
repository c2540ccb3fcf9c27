package dev.greenroom.core.bank;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All questions of one community, held in memory. Immutable and thread-safe. */
public final class Bank {
    private final List<Question> questions;
    private final Map<QuestionId, Question> byId = new HashMap<>();
    private final Map<String, Question> byCode = new HashMap<>();
    private final Map<String, String> topics = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final QuestionSearch search;

    /**
     * A bank of {@code questions} in this order.
     *
     * @param indexer makes the search over the same questions
     */
    public Bank(List<Question> questions, Function<List<Question>, QuestionSearch> indexer) {
        this.questions = List.copyOf(questions);
        for (Question question : this.questions) {
            question.aliases().forEach(alias -> byId.putIfAbsent(alias, question));
            Filter.putFolded(topics, question.topic());
        }
        for (Question question : this.questions) {
            if (!byId.getOrDefault(question.id(), question).id().equals(question.id())) {
                throw new IllegalArgumentException(question.id() + " is also another question's former id");
            }
            byId.put(question.id(), question);
            Filter.putFolded(names, question.topic());
        }
        this.questions.forEach(question -> Filter.putFolded(names, question.section()));
        byId.forEach((id, question) -> byCode.put(id.code(), question));
        this.search = indexer.apply(this.questions);
    }

    /** Every question, in the order of the documents. */
    public List<Question> all() {
        return questions;
    }

    /** The question with this id, or that was known under it before it was merged. */
    public Optional<Question> find(QuestionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every question that {@code filter} wants, in the order of the documents. */
    public List<Question> matching(Filter filter) {
        return questions.stream().filter(filter::accepts).toList();
    }

    /** The questions that {@code words} speak of, best first, as {@link QuestionSearch} ranks them. */
    public List<Question> about(String words, int limit) {
        return search.search(words, limit).stream().flatMap(id -> find(id).stream()).toList();
    }

    /** The names of all topics, in the order of the documents. */
    public List<String> topics() {
        return List.copyOf(topics.values());
    }

    /** The names of all topics and sections. */
    public Collection<String> topicNames() {
        return Collections.unmodifiableCollection(names.values());
    }

    /** The question that this short code stands for; see {@link QuestionId#code}. */
    public Optional<Question> findByCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The topic or section that {@code typed} names, in the bank's own spelling. */
    public Optional<String> topic(String typed) {
        return Optional.ofNullable(names.get(Filter.folded(typed)));
    }

    /** Topics and sections that hold {@code typed}, those that start with it first; all topics where it is blank. */
    public List<String> completions(String typed, int limit) {
        String part = Filter.folded(typed);
        if (part.isEmpty()) {
            return topics.values().stream().limit(limit).toList();
        }
        return names.entrySet().stream().filter(name -> name.getKey().contains(part))
                .sorted(Comparator.comparing(name -> !name.getKey().startsWith(part)))
                .map(Map.Entry::getValue).limit(limit).toList();
    }

    /** A word people may have meant by an unknown topic: the completions of its longest known beginning. */
    public List<String> closest(String typed, int limit) {
        String word = typed.toLowerCase(Locale.ROOT).strip();
        for (int length = word.length(); length > 1; length--) {
            var found = completions(word.substring(0, length), limit);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return topics.values().stream().limit(limit).toList();
    }
}
