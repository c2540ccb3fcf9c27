package dev.greenroom.infra.feedback;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.testing.SampleBank;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The labelled answers of {@code labelled.txt}. */
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
        var all = new ArrayList<Labelled>();
        int place = 0;
        for (String block : file().split("\n@ ")) {
            if (place > 0) {
                all.addAll(labelled(block, place % 2 == 1));
            }
            place++;
        }
        return all;
    }

    private static List<Labelled> labelled(String block, boolean tuning) {
        var points = new ArrayList<String>();
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
                case '=' -> kind = rest;
                case ':' -> {
                    var question = SampleBank.question(lines[0], wording, "", "")
                            .points(points.toArray(String[]::new)).made();
                    found.add(new Labelled(question, kind, String.join("\n", answer), labels(rest), tuning));
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

    private static List<Coverage> labels(String letters) {
        return letters.chars().mapToObj(letter -> switch (letter) {
            case 'C' -> Coverage.COVERED;
            case 'P' -> Coverage.PARTLY;
            case 'N' -> Coverage.NOT_MENTIONED;
            default -> throw new IllegalArgumentException(letters);
        }).toList();
    }

    private static String file() {
        try (InputStream file = LabelledAnswers.class.getResourceAsStream("labelled.txt")) {
            if (file == null) {
                throw new IllegalStateException("no labelled answers");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
