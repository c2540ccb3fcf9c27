package dev.greenroom.slack;

import com.slack.api.methods.response.views.ViewsOpenResponse;
import dev.greenroom.core.reply.Form;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens forms. Slack lets a form open for three seconds after the press, once. */
final class FormOpener {
    private static final Logger LOG = LoggerFactory.getLogger(FormOpener.class);

    private final WebApi api;
    private final FormViews views;

    FormOpener(WebApi api, FormViews views) {
        this.api = api;
        this.views = views;
    }

    /** Opens {@code form} and tells whether Slack did. */
    boolean open(Form form, ReplyPath path, String trigger) {
        Call<ViewsOpenResponse> call = api.call(methods -> methods
                .viewsOpen(request -> request.triggerId(trigger).viewAsString(views.view(form, path))));
        return switch (call) {
            case Call.Done<ViewsOpenResponse> done -> true;
            case Call.Refused<ViewsOpenResponse>(var error) -> failed(path, error);
            case Call.Limited<ViewsOpenResponse> limited -> failed(path, "rate limit");
            case Call.Away<ViewsOpenResponse>(var why) -> failed(path, why);
            case Call.Unknown<ViewsOpenResponse>(var why) -> failed(path, why);
        };
    }

    private static boolean failed(ReplyPath path, String why) {
        LOG.warn("Slack: a form for {} in {} did not open: {}", path.person(), path.channel(), why);
        return false;
    }
}
