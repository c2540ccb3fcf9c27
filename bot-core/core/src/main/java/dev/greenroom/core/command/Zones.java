package dev.greenroom.core.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Time zones as people type them, and what they may have meant by something else. Pure. */
final class Zones {
    private static final Pattern OFFSET = Pattern.compile("(?:utc|gmt)?\\s*([+-])(\\d{1,2})(?::?(\\d{2}))?");
    /** Suggested first where many zones would do. */
    private static final List<String> WELL_KNOWN = List.of("Europe/London", "Europe/Berlin", "Europe/Paris",
            "Europe/Helsinki", "Europe/Athens", "Africa/Johannesburg", "Europe/Istanbul", "Africa/Nairobi",
            "Asia/Dubai", "Asia/Karachi", "Asia/Kolkata", "Asia/Dhaka", "Asia/Bangkok", "Asia/Singapore",
            "Asia/Shanghai", "Asia/Tokyo", "Australia/Sydney", "Pacific/Auckland", "America/New_York",
            "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Toronto", "America/Sao_Paulo",
            "America/Bogota", "America/Mexico_City");
    /** Letters that stand for an offset, not for a place with its changes of the clock. */
    private static final Map<String, List<String>> ABBREVIATIONS = Map.ofEntries(
            Map.entry("cet", List.of("Europe/Berlin", "Europe/Paris", "Europe/Madrid")),
            Map.entry("cest", List.of("Europe/Berlin", "Europe/Paris", "Europe/Madrid")),
            Map.entry("met", List.of("Europe/Berlin", "Europe/Paris")),
            Map.entry("wet", List.of("Europe/Lisbon")), Map.entry("west", List.of("Europe/Lisbon")),
            Map.entry("eet", List.of("Europe/Helsinki", "Europe/Athens", "Europe/Kyiv")),
            Map.entry("eest", List.of("Europe/Helsinki", "Europe/Athens", "Europe/Kyiv")),
            Map.entry("gmt", List.of("Europe/London", "UTC")), Map.entry("bst", List.of("Europe/London")),
            Map.entry("z", List.of("UTC")), Map.entry("msk", List.of("Europe/Moscow")),
            Map.entry("et", List.of("America/New_York")), Map.entry("est", List.of("America/New_York")),
            Map.entry("edt", List.of("America/New_York")), Map.entry("ct", List.of("America/Chicago")),
            Map.entry("cst", List.of("America/Chicago", "Asia/Shanghai")),
            Map.entry("cdt", List.of("America/Chicago")), Map.entry("mt", List.of("America/Denver")),
            Map.entry("mst", List.of("America/Denver", "America/Phoenix")),
            Map.entry("mdt", List.of("America/Denver")), Map.entry("pt", List.of("America/Los_Angeles")),
            Map.entry("pst", List.of("America/Los_Angeles")), Map.entry("pdt", List.of("America/Los_Angeles")),
            Map.entry("ist", List.of("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem")),
            Map.entry("jst", List.of("Asia/Tokyo")), Map.entry("kst", List.of("Asia/Seoul")),
            Map.entry("sgt", List.of("Asia/Singapore")), Map.entry("aest", List.of("Australia/Sydney")),
            Map.entry("aedt", List.of("Australia/Sydney")), Map.entry("nzst", List.of("Pacific/Auckland")),
            Map.entry("brt", List.of("America/Sao_Paulo")));
    /** Every zone of a place, by its name as it is compared. */
    private static final Map<String, String> PLACES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> (id.contains("/") && !id.startsWith("SystemV/")) || id.equals("UTC"))
            .collect(Collectors.toMap(Zones::folded, id -> id, (one, other) -> one, TreeMap::new));

    private Zones() {}

    /** The zone of exactly this name, whatever its case, with blanks for underscores. */
    static Optional<ZoneId> find(String typed) {
        return Optional.ofNullable(PLACES.get(folded(typed.strip()))).map(ZoneId::of);
    }

    /** What somebody may have meant who typed something that is no zone's name; never empty. */
    static List<String> meant(String typed, Instant at, int limit) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Matcher offset = OFFSET.matcher(text);
        Stream<String> meant = ABBREVIATIONS.containsKey(text)
                ? ABBREVIATIONS.get(text).stream()
                : offset.matches() ? at(offset, at) : closest(text);
        return Stream.concat(meant, WELL_KNOWN.stream().filter(id -> !offset.matches())).distinct()
                .limit(limit).toList();
    }

    /** Names that hold {@code typed}, those first in which a place begins with it. */
    static List<String> complete(String typed, int limit) {
        String part = folded(typed.strip());
        if (part.isEmpty()) {
            return WELL_KNOWN.stream().limit(limit).toList();
        }
        return Stream.concat(
                PLACES.entrySet().stream().filter(place -> begins(place.getKey(), part)),
                PLACES.entrySet().stream()
                        .filter(place -> !begins(place.getKey(), part) && place.getKey().contains(part)))
                .map(Map.Entry::getValue).limit(limit).toList();
    }

    private static boolean begins(String place, String part) {
        return place.startsWith(part) || place.contains("/" + part);
    }

    private static Stream<String> closest(String typed) {
        return IntStream.iterate(typed.length(), length -> length > 2, length -> length - 1)
                .mapToObj(length -> complete(typed.substring(0, length), 2)).filter(found -> !found.isEmpty())
                .limit(1).flatMap(List::stream);
    }

    private static Stream<String> at(Matcher offset, Instant at) {
        int minutes = Integer.parseInt(offset.group(2)) * 60
                + (offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3)));
        int seconds = minutes * 60 * (offset.group(1).equals("-") ? -1 : 1);
        return Stream.concat(WELL_KNOWN.stream(), PLACES.values().stream().filter(id -> !id.startsWith("Etc/")))
                .filter(id -> ZoneId.of(id).getRules().getOffset(at).equals(offsetOf(seconds))).distinct();
    }

    private static ZoneOffset offsetOf(int seconds) {
        return Math.abs(seconds) > ZoneOffset.MAX.getTotalSeconds()
                ? ZoneOffset.MAX
                : ZoneOffset.ofTotalSeconds(seconds);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
