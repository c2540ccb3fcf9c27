package dev.greenroom.discord;

import dev.greenroom.core.reply.Plan.Acknowledgement;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.discord.render.Rendered;
import dev.greenroom.discord.render.Rendering;
import java.util.List;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.RestAction;

/** What one person sees after one interaction. Methods block until Discord has answered and throw what JDA throws. */
final class Screen {
    private final IReplyCallback event;
    private final Acknowledgements acknowledgements;
    private InteractionHook hook;

    Screen(IReplyCallback event, Acknowledgements acknowledgements) {
        this.event = event;
        this.acknowledgements = acknowledgements;
        this.hook = event.getHook();
    }

    /** Says something to the caller alone, as the acknowledgement. */
    void say(Reply.Notice notice) {
        var messages = Rendering.text(notice.text());
        Patience.complete(event.replyComponents(messages.getFirst().components()).useComponentsV2().setEphemeral(true));
        follow(messages.subList(1, messages.size()), true);
    }

    /**
     * Acknowledges; returns how, since there is not always a message to update, and what follows a press in a thread that
     * was opened for one person is to last there as the rest of it.
     */
    Acknowledgement acknowledge(Acknowledgement asked) {
        Acknowledgement wanted = asked == Acknowledgement.PRIVATE && isAside() ? Acknowledgement.CHANNEL : asked;
        switch (wanted) {
            case PRIVATE -> defer(event.deferReply(true));
            case CHANNEL -> defer(event.deferReply(false));
            case UPDATE -> {
                if (!(event instanceof IMessageEditCallback update) || !hasMessage()) {
                    return acknowledge(Acknowledgement.PRIVATE);
                }
                defer(update.deferEdit());
            }
        }
        return wanted;
    }

    private void defer(RestAction<InteractionHook> acknowledgement) {
        try {
            Patience.complete(acknowledgement);
        } catch (ErrorResponseException e) {
            if (!acknowledgements.mayHaveArrived(event.getId())) {
                throw e;
            }
            // Before anything is done Discord is asked what it took. JDA's own hook failed with the acknowledgement.
            hook = InteractionHook.from(event.getJDA(), event.getToken());
            Patience.complete(hook.retrieveOriginal());
        }
    }

    /** A press in a private thread of our own, or a form that it opened. */
    private boolean isAside() {
        return !(event instanceof SlashCommandInteractionEvent) && event.getChannel() instanceof ThreadChannel thread
                && thread.getType() == ChannelType.GUILD_PRIVATE_THREAD
                && thread.getOwnerIdLong() == event.getJDA().getSelfUser().getIdLong();
    }

    /** A form that a command opened has no message behind it. */
    private boolean hasMessage() {
        return !(event instanceof ModalInteractionEvent form) || form.getMessage() != null;
    }

    /** Shows {@code reply} where the acknowledgement promised it. */
    void show(Acknowledgement acknowledged, Reply reply) {
        switch (reply) {
            case Reply.Carded carded -> showCard(acknowledged, Rendering.card(carded.card()));
            case Reply.Notice notice -> showAlone(acknowledged, Rendering.text(notice.text()));
            case Reply.Attachment attachment -> showAlone(acknowledged, Rendering.attachment(attachment));
        }
    }

    private void showCard(Acknowledgement acknowledged, List<Rendered> messages) {
        try {
            edit(messages.getFirst());
        } catch (RuntimeException e) {
            if (acknowledged != Acknowledgement.UPDATE || !Failures.is(e, Failures.UNKNOWN_MESSAGE)) {
                throw e;
            }
            // The message was deleted meanwhile; its reader still gets what was asked for.
            follow(messages.subList(0, 1), true);
        }
        follow(messages.subList(1, messages.size()), acknowledged != Acknowledgement.CHANNEL);
    }

    /** Shows messages to the caller alone; what others see stays as it is. */
    private void showAlone(Acknowledgement acknowledged, List<Rendered> messages) {
        switch (acknowledged) {
            case PRIVATE -> {
                edit(messages.getFirst());
                follow(messages.subList(1, messages.size()), true);
            }
            case CHANNEL -> {
                // "Thinking" was promised to everybody, and the first follow-up would take its place for everybody.
                deleteOriginal();
                follow(messages, true);
            }
            case UPDATE -> follow(messages, true);
        }
    }

    private void deleteOriginal() {
        try {
            Patience.complete(hook.deleteOriginal());
        } catch (RuntimeException e) {
            if (!Failures.is(e, Failures.UNKNOWN_MESSAGE)) {
                throw e;
            }
        }
    }

    private void edit(Rendered message) {
        Patience.complete(Edits.whole(hook.editOriginalComponents(message.components())));
    }

    private void follow(List<Rendered> messages, boolean alone) {
        for (Rendered message : messages) {
            Patience.complete(hook.sendMessageComponents(message.components()).useComponentsV2().setEphemeral(alone));
        }
    }
}
