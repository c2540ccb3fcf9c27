package dev.greenroom.slack.blocks;

import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.LimitedTextStyle;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import dev.greenroom.core.text.Inline;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a line of rich text. Texts in them are literal on Slack: no character in them means anything, so
 * nothing has to be escaped. Neighbours of the same style become one element; empty texts, which Slack refuses, are
 * left out.
 */
final class Elements {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final List<RichTextElement> made = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Look look = Look.PLAIN;

    /** How a piece of text looks, and where it leads. */
    private record Look(boolean bold, boolean italic, boolean strike, boolean code, Optional<String> url) {
        static final Look PLAIN = new Look(false, false, false, false, Optional.empty());

        Look asBold() {
            return new Look(true, italic, strike, code, url);
        }

        Look asItalic() {
            return new Look(bold, true, strike, code, url);
        }

        Look asStrike() {
            return new Look(bold, italic, true, code, url);
        }

        Look asCode() {
            return new Look(bold, italic, strike, true, url);
        }

        Look leadingTo(String target) {
            return new Look(bold, italic, strike, code, Optional.of(target));
        }

        @Nullable
        TextStyle style() {
            return bold || italic || strike || code
                    ? TextStyle.builder().bold(bold).italic(italic).strike(strike).code(code).build()
                    : null;
        }

        @Nullable
        LimitedTextStyle limited() {
            return bold || italic || strike
                    ? LimitedTextStyle.builder().bold(bold).italic(italic).strike(strike).build()
                    : null;
        }
    }

    /** Adds the pieces of a line. */
    Elements add(List<Inline> inlines) {
        inlines.forEach(inline -> add(inline, Look.PLAIN));
        return this;
    }

    /** Adds the pieces of a line in bold. */
    Elements addBold(List<Inline> inlines) {
        inlines.forEach(inline -> add(inline, Look.PLAIN.asBold()));
        return this;
    }

    /** Adds literal text. */
    Elements add(String literal) {
        write(literal, Look.PLAIN);
        return this;
    }

    /** Starts a new line, if there is anything before it. */
    Elements newLine() {
        if (!isEmpty()) {
            write("\n", Look.PLAIN);
        }
        return this;
    }

    boolean isEmpty() {
        return made.isEmpty() && text.isEmpty();
    }

    /** What was added, ready to be sent. */
    List<RichTextElement> done() {
        flush();
        return List.copyOf(made);
    }

    /** What was added, or a blank where nothing was: Slack refuses empty lines and cells. */
    List<RichTextElement> doneOrBlank() {
        return isEmpty() ? add(" ").done() : done();
    }

    private void add(Inline inline, Look look) {
        switch (inline) {
            case Inline.Text literal -> write(literal.text(), look);
            case Inline.Strong strong -> strong.content().forEach(piece -> add(piece, look.asBold()));
            case Inline.Emphasis emphasis -> emphasis.content().forEach(piece -> add(piece, look.asItalic()));
            case Inline.Strike strike -> strike.content().forEach(piece -> add(piece, look.asStrike()));
            case Inline.Code code -> write(code.code(), look.asCode());
            case Inline.Link link -> link(link, look);
            case Inline.Break() -> write("\n", look);
            case Inline.Moment moment -> moment(moment, look);
            case Inline.Channel channel -> atom(RichTextSectionElement.Channel.builder().channelId(channel.id())
                    .style(look.limited()).build());
        }
    }

    /** An address that Slack would refuse stands beside its label, so that nothing is lost. */
    private void link(Inline.Link link, Look look) {
        if (isAddress(link.url())) {
            link.label().forEach(piece -> add(piece, look.leadingTo(link.url())));
        } else {
            link.label().forEach(piece -> add(piece, look));
            write(" (" + link.url() + ")", look);
        }
    }

    private static boolean isAddress(String url) {
        try {
            var uri = new URI(url);
            return url.length() <= Limits.URL && uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && (uri.isOpaque() || uri.getHost() != null);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void moment(Inline.Moment moment, Look look) {
        long seconds = moment.at().getEpochSecond();
        if (seconds < 0 || seconds > Integer.MAX_VALUE) {
            write(moment.fallback(), look);
            return;
        }
        atom(RichTextSectionElement.Date.builder().timestamp((int) seconds).format("{date_short_pretty}, {time}")
                .fallback(moment.fallback()).style(look.style()).build());
    }

    private void atom(RichTextElement element) {
        flush();
        made.add(element);
    }

    private void write(String literal, Look wanted) {
        if (literal.isEmpty()) {
            return;
        }
        if (!wanted.equals(look)) {
            flush();
            look = wanted;
        }
        text.append(literal);
    }

    private void flush() {
        if (text.isEmpty()) {
            return;
        }
        String literal = text.toString();
        text.setLength(0);
        made.add(look.url().<RichTextElement>map(url -> RichTextSectionElement.Link.builder().url(url).text(literal)
                .style(look.style()).build())
                .orElseGet(() -> RichTextSectionElement.Text.builder().text(literal).style(look.style()).build()));
    }
}
