package dev.greenroom.infra.redis;

import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.feedback.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An assessment as one string: a line with content words and copied share, then a line a finding, fields separated by
 * tabs. Tabs and line ends inside a field are escaped.
 */
final class AssessmentCode {
    private AssessmentCode() {}

    static String of(Assessment assessment) {
        var lines = new ArrayList<String>();
        lines.add(assessment.contentWords() + "\t" + assessment.copied());
        assessment.findings().forEach(finding -> lines.add(Stream
                .of(finding.coverage().name(), Double.toString(finding.weight()), finding.pleaseCheck() ? "1" : "0",
                        escaped(finding.keyPoint()), finding.quote().map(AssessmentCode::escaped).orElse(""))
                .collect(Collectors.joining("\t"))));
        return String.join("\n", lines);
    }

    static Assessment read(String code) {
        List<String> lines = Arrays.asList(code.split("\n", -1));
        String[] head = lines.getFirst().split("\t", -1);
        return new Assessment(lines.stream().skip(1).map(AssessmentCode::finding).toList(),
                Integer.parseInt(head[0]), Double.parseDouble(head[1]));
    }

    private static Finding finding(String line) {
        String[] fields = line.split("\t", -1);
        return new Finding(unescaped(fields[3]), Double.parseDouble(fields[1]), Coverage.valueOf(fields[0]),
                Optional.of(unescaped(fields[4])).filter(quote -> !quote.isEmpty()), fields[2].equals("1"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        return text.translateEscapes();
    }
}
