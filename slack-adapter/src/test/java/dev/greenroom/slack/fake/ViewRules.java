package dev.greenroom.slack.fake;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What Slack takes as a form. */
final class ViewRules {
    private ViewRules() {}

    static List<String> of(JsonElement view) {
        var findings = new Findings();
        var elements = new ElementRules(findings);
        findings.only(view, Set.of("type", "title", "submit", "close", "blocks", "private_metadata", "callback_id",
                "clear_on_close", "notify_on_close", "external_id"), "/view");
        if (!Json.text(view, "type").equals("modal")) {
            findings.say("unsupported type: " + Json.text(view, "type"), "/view/type");
        }
        elements.plain(view, "title", 24, "/view");
        boolean input = Json.list(view, "blocks").stream()
                .anyMatch(block -> Json.text(block, "type").equals("input"));
        if (input || Json.member(view, "submit").isPresent()) {
            elements.plain(view, "submit", 24, "/view");
        }
        if (Json.member(view, "close").isPresent()) {
            elements.plain(view, "close", 24, "/view");
        }
        findings.may(view, "private_metadata", 3_000, "/view");
        findings.may(view, "callback_id", 255, "/view");
        if (view.toString().length() > 250_000) {
            findings.say("view_too_large", "/view");
        }
        var all = new ArrayList<>(findings.all());
        all.addAll(BlockRules.ofView(Json.member(view, "blocks").orElse(Json.object())));
        return all;
    }
}
