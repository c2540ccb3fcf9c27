package dev.greenroom.core.daily;

import dev.greenroom.core.bank.Library;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.words.Words;
import java.util.List;
import java.util.Optional;

/** {@code /daily on}, {@code off}, {@code now} and {@code status}. Thread-safe. */
public final class DailyFeature {
    private final List<Command> commands;
    private final StatusCommand status;

    /** The feature over this engine. */
    public DailyFeature(DailyEngine engine, DailyDesk desk, Library library, Seal seal) {
        this.status = new StatusCommand(engine, desk, library, seal);
        this.commands = List.of(new OnCommand(engine, desk, library), new OffCommand(engine, desk),
                new NowCommand(engine, desk), status);
    }

    /** What the feature adds to the catalogue. */
    public Feature feature() {
        return new Feature(commands, List.of(status.turning()), List.of());
    }

    /** Whether an admin stopped the schedule. */
    static boolean off(Schedule schedule) {
        return schedule.state() instanceof Schedule.State.Off;
    }

    /** What is said where nobody knows the channel. */
    static Reply.Notice unknownChannel(Optional<ChannelRef> channel, Caller caller) {
        String name = channel.map(named -> named instanceof ChannelRef.Named(String text) ? text : "").orElse("");
        return Reply.Notice.of(Words.of(DailyWords.class, caller.locale()).noSuchChannel(name));
    }
}
