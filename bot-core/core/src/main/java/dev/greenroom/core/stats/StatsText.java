package dev.greenroom.core.stats;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.due.DueText;
import dev.greenroom.core.picture.Painter;
import dev.greenroom.core.picture.Picture;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.streak.WeeksOf;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody's practice in words and pictures; every picture says nothing that does not also stand beside it. */
record StatsText(Caller caller, Bank bank, Painter painter) {
    private static final int MOST_TOPICS = 25;

    RichText of(Stats stats) {
        var words = Words.of(StatsWords.class, caller.locale());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(3, text(words.title())));
        if (stats.isEmpty()) {
            blocks.add(new Block.Paragraph(text(words.none())));
            return new RichText(blocks);
        }
        blocks.add(new Block.Facts(facts(stats, words)));
        blocks.addAll(WeeksOf.practice(stats.today(), stats.person().streak(), caller.locale(), painter));
        blocks.addAll(coverage(stats, words));
        blocks.addAll(DueText.ahead(stats.workload(), caller.locale(), painter));
        return new RichText(blocks);
    }

    private List<Block.Fact> facts(Stats stats, StatsWords words) {
        var facts = new ArrayList<Block.Fact>();
        if (stats.person().streak()) {
            facts.add(fact(words.streak(), words.streakDays(stats.today().streak().current(),
                    stats.today().streak().best())));
        }
        facts.add(fact(words.points(), words.pointsSum(stats.points().week(), stats.points().all())));
        facts.add(fact(words.rated(), words.ratedOf(stats.rated(bank.all()), bank.all().size())));
        facts.add(fact(words.due(), words.dueNow(stats.workload().due().size())));
        LocalDate today = stats.today().day();
        stats.person().interview().filter(date -> !date.isBefore(today)).ifPresent(date -> facts.add(fact(
                words.interview(),
                words.interviewIn(date.toString(), Math.toIntExact(today.until(date, ChronoUnit.DAYS))))));
        return facts;
    }

    private List<Block> coverage(Stats stats, StatsWords words) {
        var topics = stats.topics(bank).stream().filter(topic -> topic.rated() > 0)
                .sorted(Comparator.comparingDouble(Stats.Topic::share).reversed()).limit(MOST_TOPICS).toList();
        if (topics.isEmpty()) {
            return List.of();
        }
        var picture = new Picture.Meters(words.coverage(), topics.stream().map(topic -> new Picture.Meter(topic.name(),
                topic.share(), words.coverageOf(topic.rated(), topic.all()))).toList());
        String alt = words.coverageAlt(topics.stream()
                .map(topic -> topic.name() + " " + words.coverageOf(topic.rated(), topic.all()))
                .collect(Collectors.joining(", ")));
        return List.of(new Block.Paragraph(List.of(new Inline.Strong(text(words.coverage())))),
                new Block.Facts(topics.stream()
                        .map(topic -> fact(topic.name(), words.coverageOf(topic.rated(), topic.all()))).toList()),
                new Block.Picture(painter.paint(picture), alt));
    }

    private static Block.Fact fact(String name, String value) {
        return new Block.Fact(name, text(value));
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
