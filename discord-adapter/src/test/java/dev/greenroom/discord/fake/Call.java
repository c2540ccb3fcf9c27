package dev.greenroom.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * One REST request as it arrived.
 *
 * @param path  below the base, without query: {@code applications/1/commands}
 * @param body  the JSON body or the {@code payload_json} of a form; an empty object where there is none
 * @param files the files that came along, by name
 */
public record Call(String method, String path, Map<String, String> query, JsonNode body, Map<String, byte[]> files) {

    /** Method and path, for patterns. */
    public String line() {
        return method + " " + path;
    }

    String segment(int index) {
        return path.split("/")[index];
    }
}
