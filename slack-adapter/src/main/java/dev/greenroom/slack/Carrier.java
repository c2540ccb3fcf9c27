package dev.greenroom.slack;

import dev.greenroom.core.desk.DeskWords;
import dev.greenroom.core.reply.Form;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.words.Words;
import dev.greenroom.slack.blocks.Renderer;

/** Carries one plan out, from the acknowledgement to the last message; blocks until it is done. */
final class Carrier {
    private final Answers answers;
    private final FormOpener forms;
    private final Files files;
    private final Renderer renderer;

    Carrier(Answers answers, FormOpener forms, Files files, Renderer renderer) {
        this.answers = answers;
        this.forms = forms;
        this.files = files;
        this.renderer = renderer;
    }

    /**
     * Carries {@code plan} out.
     *
     * @param trigger opens forms
     */
    void carryOut(Plan plan, Caller caller, ReplyPath path, String trigger) {
        switch (plan) {
            case Plan.Say say -> say(say.notice(), path);
            case Plan.Open open -> open(open.form(), caller, path, trigger);
            case Plan.Work work -> reply(work.task().run(), Showing.of(work.acknowledgement()), path);
        }
    }

    /** Says something to the person alone, beside whatever is on the screen. */
    void say(Reply.Notice notice, ReplyPath path) {
        answers.show(renderer.text(notice.text()), Showing.PRIVATELY, path);
    }

    private void open(Form form, Caller caller, ReplyPath path, String trigger) {
        if (!forms.open(form, path, trigger)) {
            say(Reply.Notice.of(Words.of(DeskWords.class, caller.locale()).platformAway()), path);
        }
    }

    private void reply(Reply reply, Showing showing, ReplyPath path) {
        switch (reply) {
            case Reply.Carded carded -> answers.show(renderer.card(carded.card()), showing, path);
            case Reply.Notice notice -> say(notice, path);
            case Reply.Attachment attachment -> answers.show(renderer.text(files.hand(attachment, path)),
                    Showing.PRIVATELY, path);
        }
    }
}
