package dev.greenroom.infra.feedback;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.testing.SampleBank;
import dev.greenroom.infra.bank.markdown.Markdown;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The labelled answers of {@code labelled.txt}, and those of {@code derived.txt} to questions without key points. */
final class LabelledAnswers {
    private LabelledAnswers() {}

    /**
     * An answer with what it says of each key point.
     *
     * @param kind   good, thin, wrong, negated, copied, off-topic or broken (English)
     * @param tuning whether its question is for tuning and not for the test
     */
    record Labelled(Question question, String kind, String answer, List<Coverage> labels, boolean tuning) {}

    static List<Labelled> all() {
        return read("labelled.txt");
    }

    /** With points that are derived from the reference answer. */
    static List<Labelled> derived() {
        return read("derived.txt");
    }

    private static List<Labelled> read(String name) {
        var all = new ArrayList<Labelled>();
        int place = 0;
        for (String block : file(name).split("\n@ ")) {
            if (place > 0) {
                all.addAll(labelled(block, place % 2 == 1));
            }
            place++;
        }
        return all;
    }

    private static List<Labelled> labelled(String block, boolean tuning) {
        var points = new ArrayList<String>();
        var reference = new ArrayList<String>();
        var answer = new ArrayList<String>();
        var found = new ArrayList<Labelled>();
        String[] lines = block.split("\n");
        String wording = "";
        String kind = "";
        for (String line : lines) {
            String rest = line.length() < 2 ? "" : line.substring(2);
            switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                case '?' -> wording = rest;
                case '*' -> points.add(rest);
                case '|' -> reference.add(rest);
                case '=' -> kind = rest;
                case ':' -> {
                    var question = SampleBank.question(lines[0], wording, "", "")
                            .points(points.toArray(String[]::new)).made();
                    found.add(new Labelled(answered(question, reference), kind, String.join("\n", answer), labels(rest),
                            tuning));
                    answer.clear();
                }
                default -> {
                    if (!kind.isEmpty() && !line.isEmpty()) {
                        answer.add(line);
                    }
                }
            }
        }
        return found;
    }

    private static Question answered(Question question, List<String> reference) {
        if (reference.isEmpty()) {
            return question;
        }
        String markdown = String.join("\n", reference);
        return new Question(question.id(), question.aliases(), question.wording(), question.kind(), question.level(),
                question.topic(), question.section(),
                List.of(Markdown.answer(markdown)), question.keyPoints(), question.hint(),
                question.followUps(), question.wordings(), question.sources());
    }

    private static List<Coverage> labels(String letters) {
        return letters.chars().mapToObj(letter -> switch (letter) {
            case 'C' -> Coverage.COVERED;
            case 'P' -> Coverage.PARTLY;
            case 'N' -> Coverage.NOT_MENTIONED;
            default -> throw new IllegalArgumentException(letters);
        }).toList();
    }

    private static String file(String name) {
        try (InputStream file = LabelledAnswers.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
