package dev.greenroom.infra.bank.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one clause of a wording asks.
 *
 * @param subject     what it is about: the words that tell, each once, those for doing ({@code handle}) first
 * @param ordered     whether the order of the subject tells something ({@code from staging to production})
 * @param classifiers what the subject is called besides ({@code attention *mechanism*})
 * @param scope       the field it is asked for ({@code in deep learning})
 * @param compares    whether it asks for a comparison
 * @param leansOn     whether it speaks of the clause before ({@code how do you prevent it})
 * @param affecting   where it asks how its subject affects something, the subject alone
 */
record Clause(List<String> subject, boolean ordered, Set<String> classifiers, Set<String> scope, boolean compares,
        boolean leansOn,
        Optional<Set<String>> affecting) {
    private static final Set<String> ASKING = Words.bases("what", "is", "are", "was", "be", "the", "a", "an", "explain",
            "describe", "define", "discuss", "of", "in", "on", "to", "for", "at", "by", "with", "how", "do", "doe",
            "does",
            "did", "you", "your", "would", "could", "can", "will", "should", "d", "re", "ve", "ll", "please", "me", "i",
            "we", "us", "and", "or", "between", "from", "as", "work", "works", "main", "key", "major", "common", "tell",
            "about", "there", "have", "has", "that", "like", "walk", "through", "outline", "mean", "meant", "e", "g",
            "important", "importance", "necessary", "useful", "state", "mention");
    private static final Set<String> POINTING = Words.bases("it", "its", "they", "them", "their", "each", "one", "this",
            "these",
            "those", "either", "both", "such", "other");
    private static final Pattern OPERATOR = Pattern
            .compile("(?<=\\s)(?![-/&+](?:\\s|$))[=<>!&|^%*+/~-]{1,3}(?=[\\s?.,]|$)");
    private static final Pattern TRADEOFF = Pattern.compile("(?i)\\btrade-?offs?\\b");
    private static final Set<String> COMPARING = Words.bases("difference", "differ", "different", "vs", "versus",
            "compare",
            "contrast", "distinguish", "differentiate", "tradeoff", "instead", "rather", "than");
    private static final Set<String> CHOOSING = Words.bases("over", "choose", "use", "prefer", "when");
    /** Words that ask the same in this trade; those behind the colon are only ever written for the one before it. */
    private static final Map<String, String> SAME = same("""
            handle: deal address cope
            make: create implement implementation build
            prevent: avoid
            solve: fix mitigate
            affect: influence impact
            method: methodology
            advantage: pros
            gpu: gpus
            cpu: cpus
            use: using used
            deploy: deployment
            evaluate: evaluation
            integrate: integration
            statistics: statistical
            different: differently
            """);
    private static final Set<String> DOING = Words.bases("handle", "make", "prevent", "solve");
    /** Words between things that may as well change places. */
    private static final Set<String> JOINING = Words.bases("and", "or", "with", "between");
    /** What statistics calls a variable, machine learning calls a feature; elsewhere they are two things. */
    private static final Set<String> OF_DATA = Words.bases("categorical", "numerical", "continuous", "ordinal",
            "input");
    private static final Set<String> CLASSIFIERS = Words.bases("mechanism", "technique", "method", "problem", "layer",
            "function",
            "algorithm", "model", "architecture", "approach", "principle", "pattern", "protocol", "concept");
    private static final List<List<String>> FIELDS = Stream
            .of("machine learning", "deep learning", "neural network", "ml",
                    "ai", "python", "statistics", "data science", "nlp", "mlops", "a dataset", "production system",
                    "production model", "production")
            .map(Words::of).toList();
    private static final String VARIABLE = Words.base("variable");
    private static final String FEATURE = Words.base("feature");
    private static final String CHOOSE = Words.base("choose");

    Clause {
        subject = List.copyOf(subject);
        classifiers = Set.copyOf(classifiers);
        scope = Set.copyOf(scope);
        affecting = affecting.map(Set::copyOf);
    }

    private static Map<String, String> same(String table) {
        var same = new HashMap<String, String>();
        table.lines().forEach(line -> {
            String[] sides = line.split(": ", 2);
            for (String word : sides[1].split(" ")) {
                same.put(Words.base(word), Words.base(sides[0]));
            }
        });
        return Map.copyOf(same);
    }

    static Clause of(String text) {
        var words = new ArrayList<>(Words.of(TRADEOFF.matcher(text).replaceAll("tradeoff")));
        words.replaceAll(word -> SAME.getOrDefault(word, word));
        variablesOfData(words);
        var scope = new HashSet<String>();
        takeScope(words, scope);
        boolean compares = words.stream().anyMatch(COMPARING::contains) || choosesOver(words);
        boolean leans = words.stream().anyMatch(POINTING::contains);
        conceptOf(words);
        var affecting = words.contains("affect")
                ? Optional.of(Set.copyOf(telling(words.subList(0, words.indexOf("affect")), scope)))
                : Optional.<Set<String>>empty();
        boolean ordered = !compares && words.stream().noneMatch(JOINING::contains);
        var telling = new ArrayList<>(words);
        telling.removeIf(word -> !tells(word) || (compares && CHOOSING.contains(word)));
        var classifiers = new HashSet<String>();
        while (telling.size() > 1 && CLASSIFIERS.contains(telling.getLast())) {
            classifiers.add(telling.removeLast());
        }
        OPERATOR.matcher(text).results().map(MatchResult::group).forEach(telling::add);
        return new Clause(telling(telling, scope), ordered, classifiers, scope, compares, leans, affecting);
    }

    private static void variablesOfData(List<String> words) {
        for (int at = 1; at < words.size(); at++) {
            if (words.get(at).equals(VARIABLE) && OF_DATA.contains(words.get(at - 1))) {
                words.set(at, FEATURE);
            }
        }
    }

    /** {@code the architecture of a transformer}: the classifier stands before its subject. */
    private static void conceptOf(List<String> words) {
        for (int at = 0; at + 1 < words.size(); at++) {
            if (words.get(at + 1).equals("of")
                    && (CLASSIFIERS.contains(words.get(at)) || words.get(at).equals("idea"))) {
                String classifier = words.remove(at);
                if (!classifier.equals("concept") && !classifier.equals("idea")) {
                    words.add(classifier);
                }
                return;
            }
        }
    }

    /** {@code in deep learning} at the end, or {@code Python} before its own subject. */
    private static void takeScope(List<String> words, Set<String> scope) {
        for (var field : FIELDS) {
            int from = words.size() - field.size();
            if (from > 1 && words.subList(from, words.size()).equals(field)
                    && Set.of("in", "for").contains(words.get(from - 1))) {
                scope.add(field.getFirst().equals("production") ? "production" : String.join(" ", field));
                words.subList(from - 1, words.size()).clear();
            }
        }
        if (words.stream().filter(Clause::tells).count() > 1 && words.remove("python")) {
            scope.add("python");
        }
    }

    /** {@code When would you use X over Y} asks for the difference as well. */
    private static boolean choosesOver(List<String> words) {
        return words.contains("when") && words.contains("over") && (words.contains("use") || words.contains(CHOOSE));
    }

    private static List<String> telling(List<String> words, Set<String> scope) {
        var telling = words.stream().filter(word -> tells(word) && !scope.contains(word)).distinct()
                .collect(Collectors.partitioningBy(DOING::contains));
        return joined(telling.getOrDefault(true, List.of()), telling.getOrDefault(false, List.of()));
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static boolean tells(String word) {
        return !ASKING.contains(word) && !POINTING.contains(word) && !COMPARING.contains(word);
    }

    /** This clause with what it points at put in. */
    Clause about(Clause main) {
        return new Clause(joined(subject, main.subject), ordered && main.ordered, main.classifiers, main.scope,
                compares, false, affecting.map(before -> before.isEmpty() ? Set.copyOf(main.subject) : before));
    }

    /** Whether both ask about the same thing in the same way. */
    boolean asksSame(Clause other) {
        boolean alike = compares == other.compares || subject.size() > 2;
        return alike && isAbout(other);
    }

    private boolean isAbout(Clause other) {
        return !subject.isEmpty() && (ordered && other.ordered
                ? subject.equals(other.subject)
                : Set.copyOf(subject).equals(Set.copyOf(other.subject)))
                && (subsumes(classifiers, other.classifiers) || subsumes(other.classifiers, classifiers));
    }

    /** Whether one is called as the other is, with classifiers left out that change nothing. */
    private boolean subsumes(Set<String> more, Set<String> fewer) {
        if (!more.containsAll(fewer)) {
            return false;
        }
        boolean narrows = more.contains("function") || more.contains("layer") || more.contains("model");
        return more.equals(fewer) || subject.size() > 1 || !fewer.isEmpty() || !narrows;
    }
}
