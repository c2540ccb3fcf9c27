package dev.greenroom.core.text;

import java.util.List;

/**
 * A block of rich text. Surfaces switch over this type without a {@code default}: a new kind of block does not
 * compile until every surface shows it.
 */
public sealed interface Block {

    /** A heading; {@code level} runs from 1 (largest) to 6. */
    record Heading(int level, List<Inline> content) implements Block {
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("heading level " + level);
            }
            content = List.copyOf(content);
        }
    }

    /** A paragraph. */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** A list with bullets, each item a sequence of blocks. */
    record Bullets(List<List<Block>> items) implements Block {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** A numbered list whose first number is {@code start}. */
    record Numbers(int start, List<List<Block>> items) implements Block {
        public Numbers {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** A block of code; {@code language} is the first word of the fence, empty where there is none. */
    record Code(String language, String code) implements Block {}

    /** Quoted blocks. */
    record Quote(List<Block> content) implements Block {
        public Quote {
            content = List.copyOf(content);
        }
    }

    /** A table; every row has as many cells as the header. */
    record Table(List<Align> columns, List<List<Inline>> header, List<List<List<Inline>>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            header = header.stream().map(List::copyOf).toList();
            rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
            for (var row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException("a row of " + row.size() + " cells under " + header.size());
                }
            }
        }
    }

    /** How the cells of a column are aligned. */
    enum Align {
        LEFT, CENTER, RIGHT
    }

    /** A line between two parts. */
    record Rule() implements Block {}

    /** Small, muted text beside the matter itself: topic and level, the number of a page. */
    record Aside(List<Inline> content) implements Block {
        public Aside {
            content = List.copyOf(content);
        }
    }

    /** Names with their values, shown so that they can be compared at a glance. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One name with its value. */
    record Fact(String name, List<Inline> value) {
        public Fact {
            value = List.copyOf(value);
        }
    }

    /** A picture as PNG; {@code alt} says the same in words, for readers and for platforms that cannot show it. */
    record Picture(Png png, String alt) implements Block {}
}
