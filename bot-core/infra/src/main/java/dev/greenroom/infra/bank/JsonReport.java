package dev.greenroom.infra.bank;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.Source;
import dev.greenroom.infra.bank.source.Note;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report for programs. Questions are listed as they stand in the documents, before merging; the wordings are the
 * other ways in which the whole bank asks the same.
 */
record JsonReport(List<Document> documents, List<Asked> questions, List<List<Place>> merged, List<Left> skipped,
        List<Told> errors, List<Told> warnings) {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    record Document(String path, String shape, boolean repaired) {}

    record Asked(String id, String document, int line, String ordinal, String section, String topic, String kind,
            String level, String text, List<String> wordings, List<String> answers, List<String> keyPoints,
            Optional<String> hint, List<String> followUps) {}

    record Place(String document, int line) {}

    record Left(String document, int line, String reason) {}

    record Told(String document, int line, String message) {}

    static String of(LoadedBank bank) {
        var wordings = wordings(bank);
        return JSON.writeValueAsString(new JsonReport(
                bank.readings().stream().map(reading -> new Document(reading.document(), reading.format().shape(),
                        reading.format().repaired())).toList(),
                bank.readings().stream().flatMap(reading -> reading.questions().stream())
                        .map(question -> asked(question, wordings)).toList(),
                bank.merged().stream().map(group -> group.stream().map(JsonReport::place).toList()).toList(),
                bank.skipped().stream().map(note -> new Left(note.document(), note.line(), note.message())).toList(),
                told(bank.errors()), told(bank.warnings())));
    }

    /** All wordings of the question that the one at a place became. */
    private static Map<Source, Set<String>> wordings(LoadedBank bank) {
        var wordings = new HashMap<Source, Set<String>>();
        for (var question : bank.questions()) {
            var all = new HashSet<>(question.wordings());
            all.add(question.wording().plain());
            question.sources().forEach(source -> wordings.put(source, all));
        }
        return wordings;
    }

    private static Asked asked(Question question, Map<Source, Set<String>> wordings) {
        var source = question.sources().getFirst();
        var others = wordings.getOrDefault(source, Set.of()).stream()
                .filter(wording -> !wording.equals(question.wording().plain())).sorted().toList();
        // Where a document has headings of one level only, that heading is topic and section at once.
        String section = question.section().isEmpty() ? question.topic() : question.section();
        return new Asked(question.id().value(), source.document(), source.line(), source.ordinal(), section,
                question.topic(), question.kind().word(), question.level().word(), question.wording().plain(), others,
                question.answers().stream().map(Question.Answer::markdown).toList(), question.keyPoints(),
                question.hint().map(hint -> hint.plain()), question.followUps());
    }

    private static Place place(Question question) {
        var source = question.sources().getFirst();
        return new Place(source.document(), source.line());
    }

    private static List<Told> told(List<Note> notes) {
        return notes.stream().map(note -> new Told(note.document(), note.line(), note.message())).toList();
    }
}
