package dev.greenroom.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Request;
import dev.greenroom.slack.blocks.Escape;
import dev.greenroom.slack.blocks.Limits;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Translates Slack's requests into core's, lets the desk plan in memory, and acknowledges: what is slow begins on another
 * thread before this returns. Which commands and buttons exist is the desk's knowledge, so one pattern of each kind
 * stands for all, and what is unknown gets the desk's answer.
 */
final class Reception {
    private static final Pattern ANY_COMMAND = Pattern.compile("/.+");
    private static final Pattern ANY_ACTION = Pattern.compile("(?s).*");
    private static final Pattern OUR_FORM = Pattern.compile(Pattern.quote(FormViews.CALLBACK_ID));
    private static final String CLEAR = "{\"response_action\":\"clear\"}";

    private final Desk desk;
    private final Callers callers;
    private final Errands errands;
    private final FormViews views;

    Reception(Desk desk, Callers callers, Errands errands, FormViews views) {
        this.desk = desk;
        this.callers = callers;
        this.errands = errands;
        this.views = views;
    }

    void attendTo(App bolt) {
        bolt.command(ANY_COMMAND, this::command);
        bolt.blockAction(ANY_ACTION, this::press);
        bolt.viewSubmission(OUR_FORM, this::submission);
    }

    private Response command(SlashCommandRequest request, SlashCommandContext context) {
        SlashCommandPayload payload = request.getPayload();
        var ids = new Callers.Ids(payload.getTeamId(), payload.getChannelId(), payload.getUserId());
        Caller caller = callers.caller(ids, payload.getTriggerId(), request.getRequestBodyAsString());
        Plan plan = desk.plan(new Request.Line(caller, CommandText.line(payload.getCommand(), payload.getText())));
        var path = new ReplyPath(url(payload.getResponseUrl(), caller), false, caller.place().channel(),
                caller.person());
        if (!errands.begin(plan, caller, path, payload.getTriggerId())) {
            return context.ack(Escape.text(Desk.busy(caller).text().plain(), Limits.FALLBACK));
        }
        learnAbout(caller);
        return context.ack();
    }

    private Response press(BlockActionRequest request, ActionContext context) {
        BlockActionPayload payload = request.getPayload();
        var ids = new Callers.Ids(team(payload), channel(payload), payload.getUser().getId());
        Caller caller = callers.caller(ids, payload.getTriggerId(), request.getRequestBodyAsString());
        Plan plan = desk.plan(new Request.Pressed(caller, token(payload.getActions().getFirst())));
        var path = new ReplyPath(url(payload.getResponseUrl(), caller), true, caller.place().channel(),
                caller.person());
        if (!errands.begin(plan, caller, path, payload.getTriggerId())) {
            errands.apologize(caller, path);
        }
        learnAbout(caller);
        return context.ack();
    }

    private Response submission(ViewSubmissionRequest request, ViewSubmissionContext context) {
        ViewSubmissionPayload payload = request.getPayload();
        var person = new PersonId(payload.getUser().getId());
        FormMemo memo = FormMemo.read(payload.getView().getPrivateMetadata(), person);
        var ids = new Callers.Ids(team(payload), memo.path().channel().id(), person.id());
        Caller caller = callers.caller(ids, payload.getTriggerId(), request.getRequestBodyAsString());
        Plan plan = desk.plan(new Request.Submitted(caller, memo.token(), FormViews.fields(payload.getView())));
        if (plan instanceof Plan.Open open) {
            return context.ackWithUpdate(views.view(open.form(), memo.path()));
        }
        return errands.begin(plan, caller, memo.path(), "")
                ? Response.json(200, CLEAR)
                : context.ackWithErrors(FormViews.refusal(payload.getView(), Desk.busy(caller).text().plain()));
    }

    private void learnAbout(Caller caller) {
        if (!callers.knows(caller)) {
            errands.aside(() -> callers.learnAbout(caller));
        }
    }

    /** What a press carries; a choice carries it in the chosen option. */
    @SuppressWarnings("NullAway") // the SDK hands null for what Slack left out
    private static String token(BlockActionPayload.Action action) {
        if (action.getSelectedOption() != null) {
            return String.valueOf(action.getSelectedOption().getValue());
        }
        return action.getValue() == null ? "" : action.getValue();
    }

    private static Optional<ResponseUrl> url(@Nullable String address, Caller caller) {
        return Optional.ofNullable(address).filter(text -> !text.isBlank())
                .map(text -> new ResponseUrl(URI.create(text), caller.at(), 0));
    }

    /** An installation for a whole organisation sends no team of its own; the person's is meant then. */
    @SuppressWarnings("NullAway")
    private static String team(BlockActionPayload payload) {
        return payload.getTeam() == null ? payload.getUser().getTeamId() : payload.getTeam().getId();
    }

    @SuppressWarnings("NullAway")
    private static String team(ViewSubmissionPayload payload) {
        return payload.getTeam() == null ? payload.getUser().getTeamId() : payload.getTeam().getId();
    }

    /** Outside of channels, as on a home tab, answers go to the person's direct conversation. */
    @SuppressWarnings("NullAway")
    private static String channel(BlockActionPayload payload) {
        return payload.getChannel() == null ? payload.getUser().getId() : payload.getChannel().getId();
    }
}
