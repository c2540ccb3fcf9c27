package dev.greenroom.app.chat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only the chat's own page talk to the chat. Other pages in the same browser are kept out: they cannot set the
 * header, their origin differs, and a name of theirs that suddenly resolves to this machine is not one of ours.
 */
final class ChatGuard extends OncePerRequestFilter {
    /** The header that every post carries. */
    static final String HEADER = "X-Greenroom";
    private static final Set<String> OUR_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1", "::1");
    private static final long LARGEST_BODY = 256 << 10;
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private final boolean local;

    /** A guard; {@code local} where only this machine can connect. */
    ChatGuard(boolean local) {
        this.local = local;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // Decoded, as the controllers see it: nothing gets around by writing its path in another way.
        String path = request.getServletPath();
        return !path.equals("/") && !path.startsWith("/chat");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (local && !OUR_NAMES.contains(request.getServerName())) {
            response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
        } else if (!isSameOrigin(request) || (isPost(request) && request.getHeader(HEADER) == null)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (isPost(request) && request.getContentLengthLong() < 0) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else if (request.getContentLengthLong() > LARGEST_BODY) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPost(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    private static boolean isSameOrigin(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean isPage = request.getServletPath().equals("/") && !isPost(request);
        if (site != null && !isPage && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = request.getHeader("Origin");
        return origin == null || isPage || isOurs(origin, request.getHeader("Host"));
    }

    /** Whether a page of this host says so; its scheme may be that of a proxy which ends TLS before us. */
    private static boolean isOurs(String origin, String host) {
        return origin.equals("http://" + host) || origin.equals("https://" + host);
    }
}
