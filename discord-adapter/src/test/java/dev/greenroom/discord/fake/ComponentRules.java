package dev.greenroom.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** What Discord demands of the components of one message. */
final class ComponentRules {
    private static final Set<Integer> V2_ONLY = Set.of(9, 10, 11, 12, 13, 14, 17);
    private static final int MOST_COMPONENTS = 40;
    private static final int MOST_TEXT = 4_000;

    private final boolean v2;
    private final Set<String> files;
    private final Set<String> customIds = new HashSet<>();
    private final Set<String> shownFiles = new HashSet<>();
    private int components;
    private int text;

    ComponentRules(boolean v2, Set<String> files) {
        this.v2 = v2;
        this.files = files;
    }

    /** Refuses the message if its components break a rule. */
    void check(JsonNode topLevel) {
        if (!v2 && topLevel.size() > 5) {
            throw Refusal.invalidBody("components", "must be 5 or fewer in length");
        }
        int index = 0;
        for (JsonNode component : topLevel) {
            topLevel(component, "components[" + index++ + "]");
        }
        if (v2 && components > MOST_COMPONENTS) {
            throw Refusal.invalidBody("components", components + " components, but at most 40 are allowed");
        }
        if (text > MOST_TEXT) {
            throw Refusal.invalidBody("components", text + " characters of text, but at most 4000 are allowed");
        }
        if (v2 && !shownFiles.equals(files)) {
            throw Refusal.invalidBody("attachments", files + " sent, but " + shownFiles + " shown by components");
        }
    }

    private void topLevel(JsonNode component, String path) {
        int type = component.path("type").asInt();
        if (V2_ONLY.contains(type) && !v2) {
            throw Refusal.invalidBody(path, "type " + type + " needs the flag IS_COMPONENTS_V2");
        }
        components++;
        switch (type) {
            case 1 -> actionRow(component, path);
            case 9 -> section(component, path);
            case 10 -> textDisplay(component, path);
            case 12 -> gallery(component, path);
            case 13 -> media(component.path("file"), path);
            case 14 -> {
            }
            case 17 -> container(component, path);
            default -> throw Refusal.invalidBody(path, "type " + type + " cannot stand here");
        }
    }

    private void container(JsonNode container, String path) {
        int index = 0;
        for (JsonNode child : container.path("components")) {
            if (child.path("type").asInt() == 17) {
                throw Refusal.invalidBody(path, "a container inside a container");
            }
            topLevel(child, path + ".components[" + index++ + "]");
        }
    }

    private void section(JsonNode section, String path) {
        length(path + ".components", section.path("components").size(), 1, 3);
        section.path("components").forEach(child -> {
            components++;
            textDisplay(child, path);
        });
        components++;
        if (section.path("accessory").path("type").asInt() == 2) {
            button(section.path("accessory"), path + ".accessory");
        }
    }

    private void textDisplay(JsonNode display, String path) {
        String content = display.path("content").asText();
        if (content.isBlank()) {
            throw Refusal.invalidBody(path + ".content", "This field is required");
        }
        text += content.length();
    }

    private void gallery(JsonNode gallery, String path) {
        length(path + ".items", gallery.path("items").size(), 1, 10);
        gallery.path("items").forEach(item -> {
            length(path + ".description", item.path("description").asText("").length(), 0, 1024);
            media(item.path("media"), path);
        });
    }

    private void media(JsonNode media, String path) {
        String url = media.path("url").asText();
        if (url.startsWith("attachment://")) {
            String name = url.substring("attachment://".length());
            if (!files.contains(name)) {
                throw Refusal.invalidBody(path, "refers to the file " + name + ", which was not sent");
            }
            shownFiles.add(name);
        } else if (!url.startsWith("http")) {
            throw Refusal.invalidBody(path, "not a URL");
        }
    }

    private void actionRow(JsonNode row, String path) {
        JsonNode children = row.path("components");
        length(path + ".components", children.size(), 1, 5);
        for (JsonNode child : children) {
            components++;
            switch (child.path("type").asInt()) {
                case 2 -> button(child, path);
                case 3 -> {
                    length(path + ".components", children.size(), 1, 1);
                    select(child, path);
                }
                default -> throw Refusal.invalidBody(path, "neither button nor select");
            }
        }
    }

    private void button(JsonNode button, String path) {
        int style = button.path("style").asInt();
        if (style < 1 || style > 6) {
            throw Refusal.invalidBody(path + ".style", "unknown");
        }
        length(path + ".label", button.path("label").asText().length(), 1, 80);
        if (style == 5) {
            length(path + ".url", button.path("url").asText().length(), 1, 512);
        } else {
            customId(button, path);
        }
    }

    private void select(JsonNode select, String path) {
        customId(select, path);
        length(path + ".placeholder", select.path("placeholder").asText("").length(), 0, 150);
        length(path + ".options", select.path("options").size(), 1, 25);
        var values = new HashSet<String>();
        select.path("options").forEach(option -> {
            length(path + ".options.label", option.path("label").asText().length(), 1, 100);
            length(path + ".options.value", option.path("value").asText().length(), 1, 100);
            length(path + ".options.description", option.path("description").asText("").length(), 0, 100);
            if (!values.add(option.path("value").asText())) {
                throw Refusal.invalidBody(path + ".options", "the same value twice");
            }
        });
    }

    private void customId(JsonNode component, String path) {
        String id = component.path("custom_id").asText();
        length(path + ".custom_id", id.length(), 1, 100);
        if (!customIds.add(id)) {
            throw Refusal.invalidBody(path + ".custom_id", "Component custom id cannot be duplicated");
        }
    }

    static void length(String path, int length, int least, int most) {
        if (length < least || length > most) {
            throw Refusal.invalidBody(path, "Must be between " + least + " and " + most + " in length, is " + length);
        }
    }
}
