package dev.greenroom.app.chat;

import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Profile;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What people type and what is shown of it: commands to the one who typed them, anything else to the channel. */
final class Talk {
    private static final int GREETED_AT_MOST = 10_000;

    private final Hall hall;
    private final Catalogue catalogue;
    private final Completions completions;
    private final Set<PersonId> told = new HashSet<>();

    Talk(Hall hall, Catalogue catalogue, Completions completions) {
        this.hall = hall;
        this.catalogue = catalogue;
        this.completions = completions;
    }

    /** Shows a command to the one who typed it, before what comes of it. */
    Optional<Shown.Dialog> command(Caller caller, String text, Supplier<Optional<Shown.Dialog>> carryOut) {
        show(caller, Optional.of(caller.person()), text);
        return carryOut.get();
    }

    /** Shows what somebody says to everybody; whoever seems to mean a command is told how that goes. */
    Optional<Shown.Dialog> chat(Caller caller, String text) {
        if (!text.isEmpty()) {
            show(caller, Optional.empty(), text);
            advice(caller, text)
                    .ifPresent(advice -> hall.put(new Message(Conversation.newId(), caller.place().channel(),
                            Optional.of(caller.person()), Optional.empty(), caller.at(),
                            Message.Content.Said.of(Html.of(RichText.literal(advice).blocks())))));
        }
        return Optional.empty();
    }

    private Optional<String> advice(Caller caller, String text) {
        var words = Words.of(ChatWords.class, caller.locale());
        String typed = text.toLowerCase(Locale.ROOT) + " ";
        Optional<String> meant = catalogue.commands().stream().map(Command::path)
                .filter(path -> typed.startsWith(path + " ")).findFirst();
        if (meant.isPresent()) {
            return meant.map(path -> words.slashMissing("/" + path));
        }
        synchronized (told) {
            return told.size() < GREETED_AT_MOST && told.add(caller.person())
                    ? Optional.of(words.commandsOnly())
                    : Optional.empty();
        }
    }

    private void show(Caller caller, Optional<PersonId> only, String text) {
        hall.put(new Message(Conversation.newId(), caller.place().channel(), only,
                caller.who().profile().map(Profile::name), caller.at(),
                Message.Content.Said.of(Html.of(RichText.literal(text).blocks()))));
    }

    /** Suggestions for a line; none where it is no command. */
    Completions.Suggestions complete(Caller caller, String line) {
        return line.startsWith("/")
                ? completions.suggest(line, caller)
                : new Completions.Suggestions(true, List.of());
    }
}
