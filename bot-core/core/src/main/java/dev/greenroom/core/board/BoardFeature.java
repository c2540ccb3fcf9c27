package dev.greenroom.core.board;

import dev.greenroom.core.command.Feature;
import dev.greenroom.core.command.OnPress;
import dev.greenroom.core.picture.Painter;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.reply.Action;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Plan.Acknowledgement;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.settings.PersonSettings;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.settings.SettingsChange;
import dev.greenroom.core.team.Teams;
import dev.greenroom.core.words.Words;
import java.util.Arrays;
import java.util.List;

/** {@code /leaderboard} and its button <b>Share</b>. Thread-safe. */
public final class BoardFeature {
    private static final String SHARE = "b.share";
    private final Boards boards;
    private final BoardSheets sheets;
    private final BoardText text;
    private final Seal seal;

    /** The feature over these stores. */
    public BoardFeature(Kept kept, Settings settings, Surroundings surroundings) {
        this.boards = kept.boards;
        this.sheets = new BoardSheets(new BoardSheets.Stores(kept.boards, kept.ledger, kept.teams), settings,
                new Names(surroundings.directory));
        this.text = new BoardText(surroundings.painter);
        this.seal = surroundings.seal;
    }

    /** Where points, boards and teams are kept. */
    public record Kept(Boards boards, Ledger ledger, Teams teams) {}

    /** What boards need beside what is kept. */
    public record Surroundings(Directory directory, Painter painter, Seal seal) {}

    /** What the feature adds to the catalogue. */
    public Feature feature() {
        return new Feature(List.of(new BoardCommand(this)), List.of(new Share()), List.of());
    }

    /** Moves people on and off the boards when their settings change. */
    public SettingsChange hiding() {
        return (Caller caller, PersonSettings now, boolean timed) -> boards.settle(caller.community(), caller.person(),
                sheets.now(caller));
    }

    Plan show(Caller caller, Span span, Scope scope) {
        return Plan.privately(() -> {
            Sheet sheet = sheets.of(caller, span, scope);
            var body = text.of(sheet, span, scope, caller.locale());
            return new Reply.Carded(sheet.top().isEmpty()
                    ? Card.of(body)
                    : Card.of(body, Row.of(Button.plain(Words.of(BoardWords.class, caller.locale()).share(),
                            seal.seal(caller.community(), Action.of(SHARE, span.word(), scope.word()))))));
        });
    }

    /** The board goes to the channel, as it stands when the button is pressed. */
    private final class Share implements OnPress {
        @Override
        public String verb() {
            return SHARE;
        }

        @Override
        public Plan plan(Caller caller, List<String> arguments) {
            Span span = Arrays.stream(Span.values()).filter(one -> arguments.contains(one.word())).findFirst()
                    .orElse(Span.WEEK);
            Scope scope = arguments.contains(Scope.TEAMS.word()) ? Scope.TEAMS : Scope.MEMBERS;
            return new Plan.Work(Acknowledgement.CHANNEL, () -> new Reply.Carded(
                    Card.of(text.shared(sheets.of(caller, span, scope), span, scope, caller.locale()))));
        }
    }
}
