package dev.greenroom.core.request;

import java.util.regex.Pattern;

/** What a platform's id may look like: it becomes part of keys, logs and file names, so nothing else gets in. */
final class Ids {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private Ids() {}

    static void check(String id) {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("not a platform's id");
        }
    }
}
