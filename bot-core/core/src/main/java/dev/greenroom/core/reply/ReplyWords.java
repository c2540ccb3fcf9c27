package dev.greenroom.core.reply;

/** The words around every reply. */
public interface ReplyWords {
    /** Button to the next page. */
    String more();

    /** Button to the page before. */
    String back();

    /** Which page this is. */
    String page(int page, int pages);
}
