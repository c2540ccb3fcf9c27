package dev.greenroom.infra.bank;

import dev.greenroom.core.bank.Question;
import dev.greenroom.infra.bank.source.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A report for people: everything with {@code file:line}, the verdict last. */
final class TextReport {
    private TextReport() {}

    static List<String> of(LoadedBank bank) {
        var lines = new ArrayList<String>();
        bank.readings().forEach(reading -> document(reading, lines));
        if (!bank.merged().isEmpty()) {
            lines.add("Asked more than once, and now one question:");
            bank.merged().forEach(group -> merged(group, lines));
            lines.add("");
        }
        bank.warnings().forEach(note -> lines.add("warning: " + note));
        bank.errors().forEach(note -> lines.add("error: " + note));
        long taken = bank.readings().stream().mapToLong(reading -> reading.questions().size()).sum();
        lines.add(count(taken, "question") + " in " + count(bank.readings().size(), "document") + ", "
                + bank.questions().size() + " after merging; " + count(bank.errors().size(), "error") + ", "
                + count(bank.warnings().size(), "warning"));
        return lines;
    }

    private static void document(Reading reading, List<String> lines) {
        lines.add(reading.document() + " (" + reading.format().shape()
                + (reading.format().repaired() ? "; damaged characters restored" : "") + "): "
                + count(reading.questions().size(), "question"));
        reading.questions().forEach(question -> lines.add("  " + taken(question)));
        reading.skipped().forEach(note -> lines.add("  skipped " + note));
        lines.add("");
    }

    private static String taken(Question question) {
        var source = question.sources().getFirst();
        return "taken " + source.document() + ":" + source.line() + ": "
                + (source.ordinal().isEmpty() ? "" : source.ordinal() + " ") + question.wording().plain() + " ["
                + question.kind().word() + ", " + question.level().word() + ", "
                + (question.hasAnswer() ? count(question.answers().size(), "answer") : "no answer") + "]";
    }

    private static void merged(List<Question> group, List<String> lines) {
        lines.add("  " + group.stream().map(question -> question.sources().getFirst().document() + ":"
                + question.sources().getFirst().line() + ": " + question.wording().plain())
                .collect(Collectors.joining("\n  = ")));
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
