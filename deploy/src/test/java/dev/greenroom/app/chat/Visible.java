package dev.greenroom.app.chat;

/** What a reader sees of the HTML of a message. */
final class Visible {
    private Visible() {}

    /** The text; a picture is what it says in words. */
    static String text(String html) {
        return html.replaceAll("<img [^>]*alt=\"([^\"]*)\"[^>]*>", " $1 ")
                .replaceAll("</?(?:strong|em|s|code|a|span|time)\\b[^>]*>", "").replaceAll("</dt>", ": ")
                .replaceAll("<[^>]*>", "\n").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&#39;", "'").replace("&amp;", "&").strip();
    }

    /** A text whatever stands between its words. */
    static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
