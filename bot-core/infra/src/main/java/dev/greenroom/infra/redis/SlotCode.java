package dev.greenroom.infra.redis;

import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.daily.Fate;
import dev.greenroom.core.daily.Reason;
import dev.greenroom.core.daily.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A slot as one string: time, question, a letter for the fate, then what that fate has. Its date stands beside it. */
final class SlotCode {
    private static final String CLAIMED = "C";
    private static final String RETRYING = "R";
    private static final String SENT = "S";
    private static final String LATE = "L";
    private static final String SKIPPED = "X";
    private static final String UNKNOWN = "U";
    private static final int FATE = 2;

    private SlotCode() {}

    static String of(Slot slot) {
        String head = Fields.join(Fields.moment(slot.due()), slot.question().map(QuestionId::value).orElse("")) + "|";
        return head + switch (slot.fate()) {
            case Fate.Planned planned -> throw new IllegalArgumentException("a planned slot is not kept");
            case Fate.Claimed claimed -> Fields.join(CLAIMED, claimed.by(), Fields.moment(claimed.until()),
                    claimed.attempts());
            case Fate.Retrying retrying -> Fields.join(RETRYING, Fields.moment(retrying.at()), retrying.attempts(),
                    retrying.doubt().map(Fields::moment).orElse(""), retrying.reason().cause(),
                    retrying.reason().detail());
            case Fate.Sent sent -> message(SENT, sent.message());
            case Fate.Late late -> message(LATE, late.message());
            case Fate.Skipped skipped -> reason(SKIPPED, skipped.reason());
            case Fate.Unknown unknown -> reason(UNKNOWN, unknown.reason());
        };
    }

    static Slot read(LocalDate date, String code) {
        List<String> fields = Fields.split(code);
        return new Slot(date, Fields.moment(fields.getFirst()), Fields.present(fields.get(1)).map(QuestionId::new),
                fate(fields.subList(FATE, fields.size())));
    }

    private static Fate fate(List<String> fields) {
        return switch (fields.getFirst()) {
            case CLAIMED -> new Fate.Claimed(fields.get(1), Fields.moment(fields.get(2)),
                    Integer.parseInt(fields.get(3)));
            case RETRYING -> new Fate.Retrying(Fields.moment(fields.get(1)), Integer.parseInt(fields.get(2)),
                    Fields.present(fields.get(3)).map(Fields::moment), reason(fields.get(4), fields.get(5)));
            case SENT -> new Fate.Sent(message(fields));
            case LATE -> new Fate.Late(message(fields));
            case SKIPPED -> new Fate.Skipped(reason(fields.get(1), fields.get(2)));
            case UNKNOWN -> new Fate.Unknown(reason(fields.get(1), fields.get(2)));
            default -> throw new IllegalArgumentException("no fate " + fields.getFirst());
        };
    }

    private static String message(String letter, Fate.Message message) {
        return Fields.join(letter, message.id(), Fields.moment(message.at()), replies(message.replies()));
    }

    private static Fate.Message message(List<String> fields) {
        Instant at = Fields.moment(fields.get(2));
        return new Fate.Message(fields.get(1), at, replies(fields.get(3)));
    }

    /** {@code 1} is older than the number: all of them. */
    private static String replies(int replies) {
        return replies == Fate.Message.ALL ? "1" : replies == 0 ? "0" : "r" + replies;
    }

    private static int replies(String field) {
        return switch (field) {
            case "0" -> 0;
            case "1" -> Fate.Message.ALL;
            default -> Integer.parseInt(field.substring(1));
        };
    }

    private static String reason(String letter, Reason reason) {
        return Fields.join(letter, reason.cause(), reason.detail());
    }

    private static Reason reason(String cause, String detail) {
        return new Reason(Reason.Cause.valueOf(cause), detail);
    }
}
