package dev.greenroom.infra.redis;

import dev.greenroom.core.reviewer.Opinion;
import dev.greenroom.core.reviewer.Review;
import java.util.List;
import java.util.Optional;

/** A review as one string: {@code READ|host|advice|assessment} ({@link AssessmentCode}) or {@code MISSING|why}. */
final class ReviewCode {
    private ReviewCode() {}

    static String of(Review review) {
        return switch (review) {
            case Review.Read read -> Fields.join("READ", read.host(), read.advice().orElse(""),
                    AssessmentCode.of(read.assessment()));
            case Review.Missing missing -> Fields.join("MISSING", missing.why());
        };
    }

    /** The review that {@link #of} wrote, empty for nothing. */
    static Optional<Review> read(String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        List<String> fields = Fields.split(code);
        return Optional.of(fields.getFirst().equals("READ")
                ? new Review.Read(AssessmentCode.read(fields.get(3)), Fields.present(fields.get(2)), fields.get(1))
                : new Review.Missing(Opinion.Why.valueOf(fields.get(1))));
    }
}
