package dev.greenroom.infra.feedback;

/** Tells a slip of the keyboard, and another form of a word, from a different word. */
final class Alike {
    private static final int NONE_UP_TO = 4;
    private static final int ONE_UP_TO = 8;
    /** How many letters stems must begin with in common, and how many may follow in the shorter and the longer one. */
    private static final int ROOT = 5;
    private static final int SHORT_ENDING = 1;
    private static final int LONG_ENDING = 4;

    private Alike() {}

    /**
     * Whether {@code typed} is {@code meant} with slips: none up to 4 letters, one up to 8, two beyond. The first letter
     * is never a slip, or <em>immutable</em> would be <em>mutable</em>.
     */
    static boolean isSlip(String typed, String meant) {
        int most = meant.length() <= NONE_UP_TO ? 0 : meant.length() <= ONE_UP_TO ? 1 : 2;
        return typed.equals(meant) || (most > 0 && !typed.isEmpty() && typed.charAt(0) == meant.charAt(0)
                && Math.abs(typed.length() - meant.length()) <= most && distance(typed, meant) <= most);
    }

    /**
     * Whether two stems are forms of one word that the stemmer leaves apart, such as <em>compar</em> and
     * <em>comparison</em>; words of the field with a stem of their own are not.
     */
    static boolean isRelated(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= ROOT && shorter - common <= SHORT_ENDING
                && Math.max(one.length(), other.length()) - common <= LONG_ENDING
                && !AnswerAnalyzer.isSpared(one) && !AnswerAnalyzer.isSpared(other);
    }

    /** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[other.length() + 1];
            now[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int replaced = last[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(replaced, Math.min(last[column], now[column - 1]) + 1);
                if (row > 1 && column > 1 && one.charAt(row - 1) == other.charAt(column - 2)
                        && one.charAt(row - 2) == other.charAt(column - 1)) {
                    now[column] = Math.min(now[column], before[column - 2] + 1);
                }
            }
            before = last;
            last = now;
        }
        return last[other.length()];
    }
}
