package dev.greenroom.slack.fake;

import com.google.gson.JsonElement;
import java.util.List;

/** A form as it stands open before a person. */
public record FakeView(String id, String user, JsonElement json) {

    /** The title. */
    public String title() {
        return Json.member(json, "title").map(title -> Json.text(title, "text")).orElse("");
    }

    /** What stands above the fields. */
    public String intro() {
        return Json.member(json, "blocks").map(VisibleBlocks::text).orElse("");
    }

    /** The labels of the fields. */
    public List<String> fields() {
        return inputs().stream().map(FakeView::label).toList();
    }

    /** What stands in a field before anything is typed. */
    public String initial(String label) {
        return inputs().stream().filter(input -> label(input).equals(label))
                .map(input -> Json.member(input, "element").map(element -> Json.text(element, "initial_value"))
                        .orElse(""))
                .findFirst().orElseThrow();
    }

    List<JsonElement> inputs() {
        return Json.list(json, "blocks").stream().filter(block -> Json.text(block, "type").equals("input")).toList();
    }

    static String label(JsonElement input) {
        return Json.member(input, "label").map(label -> Json.text(label, "text")).orElse("");
    }
}
