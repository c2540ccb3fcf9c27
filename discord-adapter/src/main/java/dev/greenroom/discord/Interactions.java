package dev.greenroom.discord;

import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.Request;
import dev.greenroom.discord.render.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes interactions in and translates them into requests. JDA calls each on a virtual thread of its own. */
final class Interactions extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Interactions.class);

    private final Desk desk;
    private final Callers callers;
    private final Delivery delivery;

    Interactions(Desk desk, Callers callers, Delivery delivery) {
        this.desk = desk;
        this.callers = callers;
        this.delivery = delivery;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        var options = new HashMap<String, String>();
        for (OptionMapping option : event.getOptions()) {
            options.put(option.getName(), option.getType() == OptionType.ATTACHMENT
                    ? option.getAsAttachment().getUrl()
                    : option.getAsString());
        }
        Caller caller = callers.of(event);
        handle(event, new Request.Typed(caller, event.getFullCommandName(), options));
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        try {
            var typed = event.getFocusedOption();
            var values = desk.complete(callers.of(event), event.getFullCommandName(), typed.getName(),
                    typed.getValue());
            Patience.complete(event.replyChoiceStrings(fitting(values)));
        } catch (RuntimeException e) {
            // Nothing can be said to somebody who is still typing; suggestions that come late are of no use.
            LOG.info("interaction {}: no suggestions: {}", event.getId(), Failures.brief(e));
        }
    }

    private static List<String> fitting(List<String> values) {
        return values.stream()
                .filter(value -> !value.isBlank() && value.length() <= OptionData.MAX_CHOICE_VALUE_LENGTH).distinct()
                .limit(OptionData.MAX_CHOICES).toList();
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        handle(event, new Request.Pressed(callers.of(event), Tokens.token(event.getComponentId())));
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        String value = event.getValues().isEmpty() ? "" : event.getValues().getFirst();
        handle(event, new Request.Pressed(callers.of(event), Tokens.token(value)));
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        Map<String, String> fields = new HashMap<>();
        event.getValues().forEach(field -> fields.put(field.getCustomId(), field.getAsString()));
        handle(event, new Request.Submitted(callers.of(event), event.getModalId(), fields));
    }

    private void handle(IReplyCallback event, Request request) {
        delivery.carryOut(event, request, desk.plan(request));
    }
}
