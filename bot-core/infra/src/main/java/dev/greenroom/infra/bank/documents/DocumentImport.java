package dev.greenroom.infra.bank.documents;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.Source;
import dev.greenroom.infra.bank.documents.Cutting.Piece;
import dev.greenroom.infra.bank.markdown.Markdown;
import dev.greenroom.infra.bank.source.DocumentText;
import dev.greenroom.infra.bank.source.Format;
import dev.greenroom.infra.bank.source.Note;
import dev.greenroom.infra.bank.source.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a document that somebody wrote in a way of their own. */
public final class DocumentImport {
    private final DocumentText text;
    private final Layout layout;
    private final Places places;
    private final List<Note> skipped = new ArrayList<>();

    private DocumentImport(DocumentText text) {
        this.text = text;
        this.layout = new Layout(text.lines());
        this.places = Places.of(layout, text.name());
    }

    /**
     * The questions of {@code text}; without any where it has none that can be recognised for certain.
     *
     * @throws dev.greenroom.infra.bank.markdown.MarkdownTooComplex where an answer is beyond the parser
     */
    public static Reading read(DocumentText text) {
        return new DocumentImport(text).read();
    }

    private Reading read() {
        layout.unclosed().ifPresent(line -> skipped.add(new Note(text.name(), line,
                "code that nothing closes: all below was read as code")));
        var recognised = Shapes.of(layout);
        if (recognised.isEmpty()) {
            skipped.add(new Note(text.name(), 1, "no questions were recognised"));
            return reading("none", List.of());
        }
        var cutting = new Cutting(text.name(), layout, recognised.get().openings());
        var pieces = cutting.pieces();
        var key = AnswerKey.of(text.name(), layout, pieces);
        var answered = pieces.stream().map(piece -> Answers.of(piece.opening().below(), piece.body())
                .askedIn(piece.opening().wording())).toList();
        skipped.addAll(cutting.skipped());
        skipped.addAll(key.skipped());
        var questions = new ArrayList<Question>();
        for (int at = 0; at < pieces.size(); at++) {
            questions.add(question(pieces.get(at), answered.get(at), key.answersOf(pieces.get(at))));
        }
        return reading(recognised.get().shape().name(), questions);
    }

    private Reading reading(String shape, List<Question> questions) {
        skipped.sort(Comparator.comparingInt(Note::line));
        return new Reading(text.name(), new Format(shape, false, text.repaired()), questions, skipped, List.of(),
                List.of());
    }

    private Question question(Piece piece, Answered answered, List<String> keyed) {
        var rated = Headings.Rated.of(Wording.cleaned(piece.opening().wording()));
        var rich = Wording.rich(rated.wording());
        String plain = Markdown.plainLine(rich);
        var answers = new ArrayList<>(answered.answers());
        answers.addAll(keyed);
        var place = places.of(piece);
        return new Question(Identity.of(plain), Set.of(),
                new Question.Wording(answered.preface().isEmpty() ? rich : rich.plus(Markdown.read(answered.preface())),
                        plain),
                Headings.kind(place.kinds(), plain), rated.level().orElse(place.level()), place.topic(),
                place.section(),
                answers.stream().map(Markdown::answer).toList(),
                List.of(), Optional.of(answered.hint()).filter(hint -> !hint.isEmpty()).map(Markdown::read),
                answered.followUps().stream().map(Markdown::read).map(Markdown::plainLine).toList(), List.of(),
                List.of(new Source(text.name(), piece.opening().line().number(), piece.opening().ordinal())));
    }
}
