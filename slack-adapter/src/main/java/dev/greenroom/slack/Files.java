package dev.greenroom.slack;

import com.slack.api.methods.response.files.FilesUploadV2Response;
import com.slack.api.model.File;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.request.PlatformUnavailable;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.slack.blocks.Escape;
import dev.greenroom.slack.blocks.Limits;
import java.io.IOException;
import java.util.List;

/** Hands files to one person: as a direct message, since an ephemeral message cannot carry one. */
final class Files {
    private final WebApi api;
    private final SlackChannels channels;

    Files(WebApi api, SlackChannels channels) {
        this.api = api;
        this.channels = channels;
    }

    /**
     * Sends the file and returns what is said where the person asked.
     *
     * @throws PlatformUnavailable if the file could not be sent
     */
    RichText hand(Reply.Attachment attachment, ReplyPath path) {
        String conversation = switch (channels.open(path.person())) {
            case SlackPost.Posted opened -> opened.channel();
            case SlackPost.RateLimited limited -> throw unavailable("rate limit");
            case SlackPost.Refused refused -> throw unavailable(refused.reason());
            case SlackPost.Unfit unfit -> throw unavailable(unfit.reason());
            case SlackPost.Unavailable away -> throw unavailable(away.why());
            case SlackPost.Unknown unknown -> throw unavailable(unknown.why());
        };
        var content = attachment.content();
        Call<FilesUploadV2Response> call = api.call(methods -> methods.filesUploadV2(request -> request
                .channel(conversation).filename(content.name()).title(content.name()).content(content.text())
                .initialComment(Escape.text(attachment.text().plain(), Limits.FALLBACK))));
        switch (call) {
            case Call.Done<FilesUploadV2Response>(var response) -> {
                return attachment.text().plus(RichText.of(new Block.Paragraph(
                        List.of(new Inline.Text("→ "), name(response.getFile(), content.name())))));
            }
            case Call.Refused<FilesUploadV2Response>(var error) -> throw unavailable(error);
            case Call.Limited<FilesUploadV2Response> limited -> throw unavailable("rate limit");
            case Call.Away<FilesUploadV2Response>(var why) -> throw unavailable(why);
            case Call.Unknown<FilesUploadV2Response>(var why) -> throw unavailable(why);
        }
    }

    /** The file's name, leading to the direct message where it is. */
    @SuppressWarnings("NullAway") // the SDK hands null for what Slack left out
    private static Inline name(File file, String name) {
        return file == null || file.getPermalink() == null
                ? new Inline.Code(name)
                : new Inline.Link(List.of(new Inline.Code(name)), file.getPermalink());
    }

    private static PlatformUnavailable unavailable(String why) {
        return new PlatformUnavailable("file upload: " + why, new IOException(why));
    }
}
