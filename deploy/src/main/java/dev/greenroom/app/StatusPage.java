package dev.greenroom.app;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What stands at {@code /} while the local chat is off. */
@RestController
final class StatusPage {

    @GetMapping(path = "/", produces = MediaType.TEXT_PLAIN_VALUE)
    String page() {
        return "Greenroom is running. The local chat is off; GREENROOM_CHAT=on turns it on.\n";
    }
}
