package dev.greenroom.discord.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides how a link is shown. A masked link needs an {@code http} address, and a label that holds no bracket (clients
 * ignore backslashes there) and no address (clients refuse those, since they could deceive).
 */
final class Links {
    private static final String SAFE_IN_ADDRESS = "-._~:/?#[]@!$&'+,;=%";

    private Links() {}

    /** A part of a link as it is shown. */
    sealed interface Part {
        /** Pieces without a link. */
        record Plain(List<Piece> pieces) implements Part {}

        /** Pieces that lead somewhere. */
        record Masked(List<Piece> pieces) implements Part {}

        /** The address itself. */
        record Bare(String address) implements Part {}
    }

    static List<Part> parts(Piece.Link link) {
        String label = plain(link.label());
        if (label.strip().equals(link.url()) && isHttp(link.url()) && isClean(link.url())) {
            return List.of(new Part.Bare(link.url()));
        }
        if (label.isBlank() || !isHttp(link.url()) || label.contains("://")) {
            return withAddress(link, label);
        }
        return masked(link.label());
    }

    /** The address in a form that ends neither the link nor a mark around it. */
    static String encoded(String url) {
        var out = new StringBuilder(url.length());
        url.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || SAFE_IN_ADDRESS.indexOf(c) >= 0)) {
                out.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format(Locale.ROOT, "%%%02X", b));
                }
            }
        });
        return out.toString();
    }

    private static List<Part> withAddress(Piece.Link link, String label) {
        String address = link.url().startsWith("mailto:") ? link.url().substring("mailto:".length()) : link.url();
        Part shown = isHttp(address) && isClean(address) ? new Part.Bare(address) : plain(address);
        if (label.isBlank()) {
            return List.of(shown);
        }
        Part plainLabel = new Part.Plain(link.label());
        return label.strip().equals(address)
                ? List.of(plainLabel)
                : List.of(plainLabel, plain(" ("), shown, plain(")"));
    }

    private static Part plain(String text) {
        return new Part.Plain(List.of(new Piece.Text(text, Set.of())));
    }

    /** The label in parts: those that hold a bracket stand beside the link, the others inside. */
    private static List<Part> masked(List<Piece> label) {
        var parts = new ArrayList<Part>();
        var linked = new ArrayList<Piece>();
        for (Piece piece : label) {
            for (Piece part : atBrackets(piece)) {
                if (staysOutside(part)) {
                    close(parts, linked);
                    parts.add(new Part.Plain(List.of(part)));
                } else {
                    linked.add(part);
                }
            }
        }
        close(parts, linked);
        return parts;
    }

    private static void close(List<Part> parts, List<Piece> linked) {
        if (!linked.isEmpty()) {
            var pieces = List.copyOf(linked);
            parts.add(plain(pieces).isBlank() ? new Part.Plain(pieces) : new Part.Masked(pieces));
            linked.clear();
        }
    }

    private static List<Piece> atBrackets(Piece piece) {
        if (!(piece instanceof Piece.Text text)) {
            return List.of(piece);
        }
        var parts = new ArrayList<Piece>();
        for (String part : text.text().split("(?<=[\\[\\]])|(?=[\\[\\]])")) {
            parts.add(new Piece.Text(part, text.marks()));
        }
        return parts;
    }

    private static boolean staysOutside(Piece piece) {
        return switch (piece) {
            case Piece.Text text -> holdsBracket(text.text());
            case Piece.Code code -> holdsBracket(code.code());
            case Piece.Link link -> true;
            case Piece.Syntax syntax -> true;
            case Piece.LineEnd() -> true;
        };
    }

    private static boolean holdsBracket(String text) {
        return text.indexOf('[') >= 0 || text.indexOf(']') >= 0;
    }

    private static String plain(List<Piece> pieces) {
        return pieces.stream().map(piece -> switch (piece) {
            case Piece.Text text -> text.text();
            case Piece.Code code -> code.code();
            case Piece.Link link -> plain(link.label());
            case Piece.Syntax syntax -> syntax.text();
            case Piece.LineEnd() -> " ";
        }).collect(Collectors.joining());
    }

    private static boolean isHttp(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    private static boolean isClean(String url) {
        return encoded(url).equals(url);
    }
}
