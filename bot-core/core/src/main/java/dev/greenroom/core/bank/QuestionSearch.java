package dev.greenroom.core.bank;

import java.util.List;

/** Ranked full-text search over one bank. Implementations are thread-safe. */
public interface QuestionSearch {

    /**
     * The questions that {@code words} speak of, best first.
     *
     * @param words what somebody typed: any text of any length; nothing in it is query syntax
     * @param limit how many at the most
     * @return an empty list where nothing matches or {@code words} holds no searchable word
     */
    List<QuestionId> search(String words, int limit);
}
