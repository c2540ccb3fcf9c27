package dev.greenroom.infra.feedback;

import dev.greenroom.core.bank.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much of an answer stands in the reference answers in the same order. */
final class Copying {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** So many words in a row are no coincidence. */
    private static final int RUN = 5;
    /** A short right answer cannot help being found in the reference answer. */
    private static final int SHORT = 12;

    private final Set<List<String>> runs = new HashSet<>();

    Copying(Question question) {
        question.answers().forEach(answer -> {
            runs.addAll(runs(words(answer.text().plain())));
            runs.addAll(runs(words(answer.markdown())));
        });
    }

    /** The share of the words of {@code answer} that are part of such a run, from 0 to 1. */
    double share(String answer) {
        var words = words(answer);
        if (words.size() < SHORT) {
            return 0;
        }
        var copied = new boolean[words.size()];
        var own = runs(words);
        for (int start = 0; start < own.size(); start++) {
            if (runs.contains(own.get(start))) {
                for (int word = start; word < start + RUN; word++) {
                    copied[word] = true;
                }
            }
        }
        int count = 0;
        for (boolean word : copied) {
            count += word ? 1 : 0;
        }
        return (double) count / words.size();
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static List<List<String>> runs(List<String> words) {
        var runs = new ArrayList<List<String>>();
        for (int start = 0; start + RUN <= words.size(); start++) {
            runs.add(List.copyOf(words.subList(start, start + RUN)));
        }
        return runs;
    }
}
