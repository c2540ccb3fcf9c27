package dev.greenroom.core.reply;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import java.util.List;

/**
 * Makes what is shown in a direct conversation with one person work there: every token says which community it is about.
 * See {@link Seal#carried}. Thread-safe.
 */
public record Direct(Seal seal, CommunityId community, PersonId person) {

    /** The card with tokens that work in the person's direct messages. */
    public Card card(Card card) {
        return new Card(card.body(), card.rows().stream().map(this::row).toList(), card.paging().map(paging -> {
            Card.Turns turns = page -> token(paging.turns().to(page));
            return new Card.Paging(paging.page(), turns, paging.locale());
        }));
    }

    /** The form with a token that works there. */
    public Form form(Form form) {
        return new Form(form.title(), form.intro(), token(form.token()), form.submit(), form.fields());
    }

    /** The reply with tokens that work there. */
    public Reply reply(Reply reply) {
        return switch (reply) {
            case Reply.Carded carded -> new Reply.Carded(card(carded.card()));
            case Reply.Notice notice -> notice;
            case Reply.Attachment attachment -> attachment;
        };
    }

    /** The plan with tokens that work there. */
    public Plan plan(Plan plan) {
        return switch (plan) {
            case Plan.Say say -> say;
            case Plan.Open open -> new Plan.Open(form(open.form()));
            case Plan.Work work -> new Plan.Work(lasting(work.acknowledgement()), () -> reply(work.task().run()));
        };
    }

    /**
     * Nobody else reads a direct conversation, so what is for the person alone stays there as a message like any other,
     * and does not vanish with the screen. In the local chat such a conversation stands in a channel.
     */
    private Plan.Acknowledgement lasting(Plan.Acknowledgement acknowledgement) {
        return switch (acknowledgement) {
            case PRIVATE -> community.platform() == Platform.LOCAL ? acknowledgement : Plan.Acknowledgement.CHANNEL;
            case CHANNEL, UPDATE -> acknowledgement;
        };
    }

    private Row row(Row row) {
        return switch (row) {
            case Row.Buttons buttons -> new Row.Buttons(buttons.buttons().stream()
                    .map(button -> new Button(button.label(), button.look(), token(button.token()))).toList());
            case Row.Choice choice -> new Row.Choice(choice.prompt(), List.copyOf(choice.options().stream()
                    .map(option -> new Row.Option(option.label(), token(option.token()))).toList()));
        };
    }

    private String token(String token) {
        return seal.carried(community, person, token);
    }
}
