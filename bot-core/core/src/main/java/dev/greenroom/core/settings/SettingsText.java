package dev.greenroom.core.settings;

import dev.greenroom.core.request.Caller;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What holds for a person, in words. */
final class SettingsText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", java.util.Locale.ROOT);

    private SettingsText() {}

    /** The settings, with {@code zone} as the one that counts, which may come from elsewhere. */
    static RichText of(PersonSettings now, ZoneId zone, boolean changed, Caller caller) {
        var words = Words.of(SettingsWords.class, caller.locale());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(3, text(changed ? words.saved() : words.title())));
        blocks.add(new Block.Facts(List.of(
                fact("zone", now.zone().isPresent() ? zone.getId() : words.zoneFromElsewhere(zone.getId())),
                fact("reminder", now.reminder().map(TIME::format).orElse("off")),
                fact("board", now.onBoard() ? "show" : "hide"),
                fact("streak", now.streak() ? "on" : "off"),
                fact("interview-date", now.interview().map(LocalDate::toString).orElse("none")))));
        LocalDate today = caller.at().atZone(zone).toLocalDate();
        if (now.interview().filter(date -> date.isBefore(today)).isPresent()) {
            blocks.add(new Block.Paragraph(text(words.interviewOver())));
        }
        now.reminder().map(TIME::format).ifPresent(time -> blocks.add(new Block.Paragraph(text(now.streak()
                ? words.reminding(time, zone.getId())
                : words.remindingOfQuestions(time, zone.getId())))));
        blocks.add(new Block.Aside(List.of(new Inline.Text(words.change() + " "),
                new Inline.Code("/prep settings zone:Europe/Berlin reminder:08:30"))));
        return new RichText(blocks);
    }

    private static Block.Fact fact(String name, String value) {
        return new Block.Fact(name, text(value));
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
