package dev.greenroom.infra.redis;

import dev.greenroom.core.activity.Activity;

/** The record of an activity as a field and its value: {@code day|what|subject} and {@code instant|zone}. */
final class ActivityCode {
    private ActivityCode() {}

    static String field(Activity activity) {
        return activity.day() + "|" + activity.what() + "|" + activity.subject();
    }

    static String value(Activity activity) {
        return activity.at() + "|" + activity.zone().getId();
    }
}
