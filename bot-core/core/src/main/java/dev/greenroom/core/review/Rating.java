package dev.greenroom.core.review;

import java.util.Arrays;
import java.util.Optional;

/** How well a person says they remembered; the grades of FSRS. */
public enum Rating {
    AGAIN(1), HARD(2), GOOD(3), EASY(4);

    private final int grade;

    Rating(int grade) {
        this.grade = grade;
    }

    /** 1 to 4, as FSRS counts. */
    public int grade() {
        return grade;
    }

    /** The rating with this grade. */
    public static Optional<Rating> ofGrade(String grade) {
        return Arrays.stream(values()).filter(rating -> Integer.toString(rating.grade).equals(grade)).findFirst();
    }
}
