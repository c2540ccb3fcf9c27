package dev.greenroom.core.privacy;

import dev.greenroom.core.command.Arguments;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.command.OnSubmit;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.reply.Action;
import dev.greenroom.core.reply.Form;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** {@code /prep export} and {@code /prep forget}, as far as {@link PersonalData} reaches. Thread-safe; blocks on the store. */
public final class PrivacyFeature {
    private static final String SEND = "p.forget";
    private static final String FIELD = "word";
    /** The same in every language: it stands in the instructions of both platforms. */
    private static final String WORD = "forget";
    private final PersonalData data;
    private final Seal seal;

    /** The feature over this data. */
    public PrivacyFeature(PersonalData data, Seal seal) {
        this.data = data;
        this.seal = seal;
    }

    /** What the feature adds to the catalogue. */
    public Feature feature() {
        return new Feature(List.of(new Plain("prep export", PrivacyWords::describeExport, this::export),
                new Plain("prep forget", PrivacyWords::describeForget, this::form)), List.of(),
                List.of(new Forget()));
    }

    private Plan export(Caller caller) {
        return Plan.privately(() -> new Reply.Attachment(RichText.literal(
                said(caller, PrivacyWords::exported, PrivacyWords::exportedEverywhere)),
                new Reply.Content("greenroom-" + caller.at().atOffset(ZoneOffset.UTC).toLocalDate() + ".json",
                        "application/json", data.export(caller.community(), caller.person(), caller.at()))));
    }

    private Plan form(Caller caller) {
        var words = words(caller);
        return new Plan.Open(new Form(words.formTitle(), RichText.literal(
                said(caller, PrivacyWords::formIntro, PrivacyWords::formIntroEverywhere)),
                seal.seal(caller.community(), Action.of(SEND)), words.formSubmit(),
                List.of(new Form.Field(FIELD, words.formLabel(WORD), false, ""))));
    }

    /** One sentence or the other, by how far a person's id reaches. */
    private static String said(Caller caller, Function<PrivacyWords, String> here,
            Function<PrivacyWords, String> everywhere) {
        return (caller.community().platform().knowsPeopleEverywhere() ? everywhere : here).apply(words(caller));
    }

    private static PrivacyWords words(Caller caller) {
        return Words.of(PrivacyWords.class, caller.locale());
    }

    /** The form was sent: only the word itself deletes anything. */
    private final class Forget implements OnSubmit {
        @Override
        public String verb() {
            return SEND;
        }

        @Override
        public Plan plan(Caller caller, List<String> arguments, Map<String, String> fields) {
            boolean meant = fields.getOrDefault(FIELD, "").strip().equalsIgnoreCase(WORD);
            return Plan.privately(() -> {
                if (!meant) {
                    return Reply.Notice.of(words(caller).notTheWord(WORD));
                }
                data.erase(caller.community(), caller.person());
                return Reply.Notice.of(said(caller, PrivacyWords::forgotten, PrivacyWords::forgottenEverywhere));
            });
        }
    }

    /** A command for everybody that takes no options. */
    private record Plain(String path, Function<PrivacyWords, String> description, Function<Caller, Plan> meaning)
            implements
                Command {
        @Override
        public List<Option<?>> options() {
            return List.of();
        }

        @Override
        public Audience audience() {
            return Audience.EVERYBODY;
        }

        @Override
        public String describe(Locale locale) {
            return description.apply(Words.of(PrivacyWords.class, locale));
        }

        @Override
        public Plan plan(Caller caller, Arguments arguments) {
            return meaning.apply(caller);
        }
    }
}
