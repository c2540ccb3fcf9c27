package dev.greenroom.infra.bank.documents;

import dev.greenroom.core.bank.Kind;
import dev.greenroom.core.bank.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/** What the headings above a question say about it: topic, section, kind and level. */
final class Headings {
    private static final Pattern COUNT = Pattern.compile("\\s*[(\\[][^)\\]]*\\d+[^)\\]]*[)\\]]\\s*$");
    private static final Pattern FILLER = Pattern
            .compile("(?i)(?:\\s*[-–—:|,]\\s*|\\s+)?(?:top )?(?:\\d+\\+? )?(?:interview )?(?:questions|q&a|"
                    + "faqs?)(?:\\s*(?:&|and|with)\\s*(?:detailed )?answers)?(?:\\s*(?:&|and|with)\\s*explanations)?"
                    + "(?:\\s*(?:list|guide|bank))?\\s*$");
    private static final Pattern LEADING = Pattern.compile("(?i)^(?:(?:top|best|most common) \\d+\\+? )?(?:interview "
            + "questions\\s*(?:[-–—:]|on|for|about)\\s*|(?:interview-?)?fragen (?:zu[mr]?|über) )?");
    private static final Pattern BEHAVIORAL = word(
            "behaviou?ral|verhaltensfragen|soft skills?|situational|culture fit");
    private static final Pattern DESIGN = word("systems? design|design of systems|architecture round");
    private static final Pattern CODING = word("coding|code challenges?|programming "
            + "(?:challenges?|problems?|exercises?|tasks?)|algorithm(?:s|ic)? (?:challenges?|problems?)");
    private static final SequencedMap<Kind, Pattern> NAMING = naming();
    private static final Pattern DESIGNS = Pattern.compile("(?i)design\\b.*|how (?:would|do) you design\\b.*|"
            + "(?:sketch|architect)\\b.*");
    private static final Pattern CODES = Pattern.compile("(?i)(?:implement|write|code|solve|build|create)\\b.*");
    private static final Pattern TELLS = Pattern.compile("(?i)(?:tell me|describe a|how do you handle|have you)\\b.*");
    private static final Pattern SENIOR = word(
            "senior|fortgeschrittene?|advanced|expert|experienced|staff|principal|hard");
    private static final Pattern JUNIOR = word(
            "junior|grundlagen|einsteiger|beginners?|basics?|entry[- ]level|easy|freshers?");
    private static final Pattern MID = word("mid(?:dle|[- ]level)?|intermediate|medium");
    private static final Pattern RATED = Pattern
            .compile("(?i)\\s+[(\\[](?:level: |difficulty: )?(?<level>easy|beginner|basic|"
                    + "junior|medium|mid|intermediate|hard|advanced|senior|expert)(?: level)?[)\\]]\\s*$");
    private static final Pattern ROMAN = Pattern
            .compile(
                    "(?i)(?=[acikmpstuvx])(?:section|part|chapter|module|unit|abschnitt|teil|kapitel)\\s+(?:[ivx\\d]+|[a-h])\\s*[.:)–—-]\\s*|(?-i:[IVX]{1,5})[.)]\\s+");

    private static final Pattern EDGES = Pattern.compile("^[\\s:–—-]+|[\\s:–—-]+$");

    private Headings() {}

    private static SequencedMap<Kind, Pattern> naming() {
        var naming = new LinkedHashMap<Kind, Pattern>();
        naming.put(Kind.BEHAVIORAL, BEHAVIORAL);
        naming.put(Kind.SYSTEM_DESIGN, DESIGN);
        naming.put(Kind.CODING, CODING);
        return naming;
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?i)\\b(?:" + words + ")\\b");
    }

    /** Whether {@code text} names a part of a document: {@code Section A: …}, {@code Part 2 - …}. */
    static boolean isPart(String text) {
        return ROMAN.matcher(Plain.of(text)).lookingAt();
    }

    /** A heading's own words: without formatting, pictures, number, count and {@code :} at the end. */
    static String cleaned(String heading) {
        String plain = withoutColon(Plain.of(heading));
        String unnumbered = ROMAN.matcher(plain).replaceFirst("");
        String named = Label.of(unnumbered).filter(label -> label.word().isEmpty() || label.namesPart())
                .filter(label -> label.last().isEmpty()).map(Label::rest).filter(rest -> !rest.isBlank())
                .orElse(unnumbered);
        boolean mayCount = named.indexOf('(') >= 0 || named.indexOf('[') >= 0;
        return EDGES.matcher(mayCount ? COUNT.matcher(named).replaceFirst("") : named).replaceAll("");
    }

    private static String withoutColon(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }

    /** The subject a heading names: {@link #cleaned cleaned}, and without {@code Interview Questions & Answers}. */
    static String subject(String heading) {
        String cleaned = cleaned(heading);
        String subject = FILLER.matcher(LEADING.matcher(cleaned).replaceFirst("")).replaceFirst("").strip();
        return subject.isEmpty() ? cleaned : subject;
    }

    /**
     * A kind that a heading names. One that enumerates subjects ({@code MLOps, System Design, and Deployment}) only decides
     * for a wording that fits.
     */
    record Named(Kind kind, boolean enumerates) {
        private boolean decidesFor(String wording) {
            return !enumerates || switch (kind) {
                case BEHAVIORAL -> TELLS.matcher(wording).matches();
                case SYSTEM_DESIGN -> DESIGNS.matcher(wording).matches();
                case CODING -> CODES.matcher(wording).matches();
                case CONCEPT -> true;
            };
        }
    }

    /** The kinds that the headings name, the nearest heading first. */
    static List<Named> kinds(List<String> headings) {
        var named = new ArrayList<Named>();
        for (String heading : headings.reversed()) {
            boolean enumerates = heading.split(",").length > 2;
            NAMING.forEach((kind, words) -> {
                if (words.matcher(heading).find()) {
                    named.add(new Named(kind, enumerates));
                }
            });
        }
        return List.copyOf(named);
    }

    /** The kind of the question with this wording: the nearest that is {@code named} and decides for it. */
    static Kind kind(List<Named> named, String wording) {
        return named.stream().filter(found -> found.decidesFor(wording)).map(Named::kind).findFirst()
                .orElse(Kind.CONCEPT);
    }

    /**
     * A wording and the level that stands behind it in brackets: {@code Two Sum (Easy)}, {@code Bean lifecycle [Senior]}.
     *
     * @param level empty where none stands there
     */
    record Rated(String wording, Optional<Level> level) {
        static Rated of(String text) {
            var mark = RATED.matcher(text);
            if (!mark.find() || mark.start() == 0) {
                return new Rated(text, Optional.empty());
            }
            return new Rated(text.substring(0, mark.start()),
                    Optional.of(Headings.level(List.of(mark.group("level")))));
        }
    }

    /** The level that the nearest heading names; a heading from one level to another names none. */
    static Level level(List<String> headings) {
        for (String heading : headings.reversed()) {
            boolean senior = SENIOR.matcher(heading).find();
            boolean junior = JUNIOR.matcher(heading).find();
            if (senior != junior) {
                return senior ? Level.SENIOR : Level.JUNIOR;
            }
            if (senior || MID.matcher(heading).find()) {
                return Level.MID;
            }
        }
        return Level.MID;
    }
}
