package dev.greenroom.infra.bank;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.infra.bank.documents.Identity;
import dev.greenroom.infra.bank.merge.Merging;
import dev.greenroom.infra.bank.source.Note;
import dev.greenroom.infra.bank.source.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the readings of single documents together: ids made unique, questions that ask the same made one. */
final class Assembly {
    private final List<Reading> readings = new ArrayList<>();
    private final Merging merging = new Merging();
    private final Map<QuestionId, Question> curated = new HashMap<>();

    private Assembly() {}

    static LoadedBank of(List<Reading> readings) {
        var assembly = new Assembly();
        readings.parallelStream().map(Understood::of).toList().forEach(assembly::add);
        var groups = assembly.merging.groups().stream().map(Merging.Group::questions).toList();
        var taken = new HashMap<QuestionId, Integer>();
        for (int at = 0; at < groups.size(); at++) {
            for (var question : groups.get(at)) {
                taken.putIfAbsent(question.id(), at);
            }
        }
        var questions = new ArrayList<Question>();
        for (int at = 0; at < groups.size(); at++) {
            questions.add(merged(groups.get(at), at, taken));
        }
        return new LoadedBank(assembly.readings, questions, groups.stream().filter(group -> group.size() > 1).toList());
    }

    /** A reading with what its questions ask. A document in which that cannot be told is an error like others. */
    private record Understood(Reading reading, List<Merging.Asked> asked) {
        static Understood of(Reading reading) {
            try {
                return new Understood(reading, reading.questions().parallelStream()
                        .map(question -> new Merging.Asked(question, reading.format().curated())).toList());
            } catch (RuntimeException | StackOverflowError fault) {
                return new Understood(Reading.failed(reading.document(), "a question in it cannot be compared with"
                        + " others: this is a fault of Greenroom, please report it with the document (" + fault + ")"),
                        List.of());
            }
        }
    }

    private void add(Understood understood) {
        Reading reading = understood.reading();
        List<Merging.Asked> asked = understood.asked();
        var errors = new ArrayList<>(reading.errors());
        var warnings = new ArrayList<>(reading.warnings());
        for (var candidate : reading.format().curated() ? asked : List.<Merging.Asked>of()) {
            var question = candidate.question();
            var other = curated.putIfAbsent(question.id(), question);
            if (other != null) {
                errors.add(new Note(reading.document(), line(question), "the id \"" + question.id()
                        + "\" already stands at " + place(other) + ": give this question another"));
            }
            merging.doubleOf(candidate).ifPresent(similar -> warnings.add(new Note(reading.document(), line(question),
                    "asks the same as " + place(similar) + " (\"" + similar.wording().plain() + "\")")));
        }
        boolean usable = errors.isEmpty();
        (usable ? asked : List.<Merging.Asked>of()).forEach(merging::add);
        readings.add(new Reading(reading.document(), reading.format(), usable ? reading.questions() : List.of(),
                reading.skipped(), errors, warnings));
    }

    private static int line(Question question) {
        return question.sources().getFirst().line();
    }

    private static String place(Question question) {
        return question.sources().getFirst().document() + ":" + line(question);
    }

    /**
     * One question of all in {@code group}. Kind, level and place are those of the first; so is the id, unless another
     * group got it earlier, which happens where the same words ask something else: in another topic, or about other code.
     */
    private static Question merged(List<Question> group, int at, Map<QuestionId, Integer> taken) {
        var first = group.getFirst();
        var id = first.id();
        for (int attempt = 2; taken.getOrDefault(id, at) != at; attempt++) {
            id = Identity.of(first.wording().text().plain() + " " + first.topic() + " " + attempt);
        }
        taken.put(id, at);
        var own = id;
        Set<QuestionId> aliases = new LinkedHashSet<>();
        group.stream().map(Question::id).filter(other -> !other.equals(own) && taken.getOrDefault(other, at) == at)
                .forEach(aliases::add);
        return new Question(id, aliases, first.wording(), first.kind(), first.level(), first.topic(), first.section(),
                distinct(group.stream().flatMap(question -> question.answers().stream()).toList()),
                group.stream().map(Question::keyPoints).filter(points -> !points.isEmpty()).findFirst()
                        .orElse(List.of()),
                group.stream().flatMap(question -> question.hint().stream()).findFirst(),
                group.stream().flatMap(question -> question.followUps().stream()).distinct().toList(), wordings(group),
                group.stream().flatMap(question -> question.sources().stream()).toList());
    }

    private static List<Question.Answer> distinct(List<Question.Answer> answers) {
        var distinct = new LinkedHashMap<String, Question.Answer>();
        answers.forEach(answer -> distinct.putIfAbsent(answer.markdown(), answer));
        return List.copyOf(distinct.values());
    }

    /** The other ways in which the group asks, each once. */
    private static List<String> wordings(List<Question> group) {
        if (group.size() == 1 && group.getFirst().wordings().isEmpty()) {
            return List.of();
        }
        var wordings = new LinkedHashMap<String, String>();
        for (var question : group) {
            wordings.putIfAbsent(Identity.normalised(question.wording().plain()), question.wording().plain());
            question.wordings().forEach(wording -> wordings.putIfAbsent(Identity.normalised(wording), wording));
        }
        return wordings.values().stream().skip(1).toList();
    }
}
