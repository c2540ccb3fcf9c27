package dev.greenroom.discord.fake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a multipart form apart. */
final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");

    private Multipart() {}

    /** The form's JSON and its files by name. */
    record Form(String json, Map<String, byte[]> files) {}

    static Form parse(byte[] body, String contentType) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new Refusal(400, 50035, "no boundary");
        }
        // One char per byte, so that nothing of a file is lost.
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String json = "{}";
        var files = new LinkedHashMap<String, byte[]>();
        for (String part : text.split(Pattern.quote("--" + boundary.group(1)))) {
            int header = part.indexOf("\r\n\r\n");
            if (header < 0) {
                continue;
            }
            String content = part.substring(header + 4, part.length() - 2);
            Matcher name = NAME.matcher(part.substring(0, header));
            Matcher file = FILE_NAME.matcher(part.substring(0, header));
            if (file.find()) {
                files.put(file.group(1), content.getBytes(StandardCharsets.ISO_8859_1));
            } else if (name.find() && name.group(1).equals("payload_json")) {
                json = new String(content.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            }
        }
        return new Form(json, files);
    }
}
