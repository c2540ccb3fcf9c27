package dev.greenroom.infra.bank.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Each question is a row of a table with a column for questions, and perhaps one for answers. */
final class TableQuestions implements Shape {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern QUESTION = Pattern.compile("(?i)(?:interview )?questions?|fragen?");
    private static final Pattern ANSWER = Pattern
            .compile("(?i)(?:(?:short|sample|model) )?(?:answers?|solutions?|responses?|explanations?)|antwort(?:en)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    /** A row of a table, or its head. A column that is not there is empty. */
    private record Row(List<String> cells) {
        static Row of(String line) {
            String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
            return new Row(BAR.splitAsStream(inner).map(cell -> cell.replace("\\|", "|").strip()).toList());
        }

        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        int column(Pattern title) {
            for (int at = 0; at < cells.size(); at++) {
                if (title.matcher(Plain.of(cells.get(at))).matches()) {
                    return at;
                }
            }
            return -1;
        }
    }

    /** Whether {@code lines} are the head of a table and what separates it from the rows. */
    static boolean isHead(List<Line> lines) {
        return lines.stream().allMatch(line -> line.text().indexOf('|') >= 0)
                && SEPARATOR.matcher(lines.getLast().text()).matches();
    }

    @Override
    public String name() {
        return "tables of questions";
    }

    @Override
    public List<Opening> openings(Layout layout) {
        var openings = new ArrayList<Opening>();
        Optional<Row> head = Optional.empty();
        Optional<Line> above = Optional.empty();
        for (Line line : layout.candidates()) {
            boolean isRow = line.text().indexOf('|') >= 0;
            if (isRow && SEPARATOR.matcher(line.text()).matches()) {
                head = above.map(Line::text).map(Row::of).filter(row -> row.column(QUESTION) >= 0);
            } else if (!isRow) {
                head = Optional.empty();
            } else if (head.isPresent()) {
                opening(line, head.get(), Row.of(line.text())).ifPresent(openings::add);
            }
            above = isRow ? Optional.of(line) : Optional.empty();
        }
        return openings;
    }

    private static Optional<Opening> opening(Line line, Row head, Row row) {
        String question = row.cell(head.column(QUESTION));
        String number = row.cells().getFirst();
        var label = NUMBER.matcher(number).matches()
                ? Optional.of(new Label("", number, Optional.empty(), question))
                : Label.of(question);
        return Optional.of(Opening.of(line, label, label.map(Label::rest).orElse(question))
                .whole(row.cell(head.column(ANSWER))))
                .filter(opening -> !opening.wording().isBlank() && !opening.wording().contains("](#"));
    }
}
