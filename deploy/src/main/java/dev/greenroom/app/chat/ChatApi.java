package dev.greenroom.app.chat;

import dev.greenroom.app.chat.Guestbook.Guest;
import dev.greenroom.core.desk.DeskWords;
import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.Occasion;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Profile;
import dev.greenroom.core.request.Request;
import dev.greenroom.core.request.Who;
import dev.greenroom.core.words.Words;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The local chat over HTTP, as the page uses it and as a test or a load generator can. Posts are JSON with the header
 * {@code X-Greenroom: chat}; the language is that of {@code Accept-Language}.
 *
 * <pre>{@code
 * POST /chat/enter    {"name", "person"?}                          -> {"person", "name", "admin"}
 * POST /chat/say      {"person", "channel", "text", "zone"?}       -> {"forms": []} or one form to open
 * POST /chat/press    {"person", "channel", "message", "token", …} -> the same
 * POST /chat/submit   {"person", "channel", "message"?, "token", "fields", …} -> the same
 * POST /chat/channels {"person", "channel"}                        -> {}
 * GET  /chat/history?person=&channel=                              -> the messages this person sees, oldest first
 * GET  /chat/complete?person=&channel=&line=                       -> {"complete", "suggestions": [{"line", …}]}
 * GET  /chat/events?person=                                        -> Server-Sent Events, see Event
 * }</pre>
 *
 * An answer to a post means that the request is acknowledged; what comes of it follows as events and stands in the
 * history. A message with {@code thinking} is still being worked on. Whatever is refused has the status 4xx or 503 and
 * says {@code {"problem": "a sentence"}}; 409 means that the person has to enter (again).
 */
@RestController
@RequestMapping("/chat")
final class ChatApi {
    /** How long a line may be. */
    static final int LONGEST_LINE = 4_000;
    /** How long a field of a form may be: longer than anything that is kept, so that what is too long is answered. */
    private static final int LONGEST_FIELD = 20_000;
    private static final int LONGEST_NAME = 40;
    private static final Pattern CHANNEL = Pattern.compile("[a-z0-9](?:[a-z0-9_-]{0,29})");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\u200d]]");

    private final Hall hall;
    private final Guests guests;
    private final Conversation conversation;
    private final Talk talk;
    private final InstantSource clock;

    ChatApi(ChatParts parts) {
        this.hall = parts.hall();
        this.guests = parts.guests();
        this.conversation = parts.conversation();
        this.talk = parts.talk();
        this.clock = parts.clock();
    }

    /** Somebody comes in, under the id they had before or a new one. */
    record Enter(@Nullable String person, @Nullable String name) {}

    /** Somebody types. */
    record Say(String person, String channel, String text, @Nullable String zone) {
        Say {
            given(person, channel, text);
        }
    }

    /** Somebody presses. */
    record Press(String person, String channel, String message, String token, @Nullable String zone) {
        Press {
            given(person, channel, message, token);
        }
    }

    /** Somebody sends a form, which was opened from a message or by a command. */
    record Submit(String person, String channel, @Nullable String message, String token, Map<String, String> fields,
            @Nullable String zone) {
        Submit {
            given(person, channel, token, fields);
        }
    }

    /** Somebody opens a channel. */
    record Open(String person, String channel) {
        Open {
            given(person, channel);
        }
    }

    /** Who somebody is. */
    record Entered(String person, String name, boolean admin) {}

    /** What is to be done at once: open these forms. */
    record Acknowledged(List<Shown.Dialog> forms) {}

    /** Why something was refused. */
    record Problem(String problem) {}

    @PostMapping("/enter")
    Entered enter(@RequestBody Enter request, Locale locale) {
        String name = CONTROL.matcher(Optional.ofNullable(request.name()).orElse("")).replaceAll("").strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new Refused(HttpStatus.BAD_REQUEST, words(locale).badName(LONGEST_NAME));
        }
        var person = Optional.ofNullable(request.person()).map(PersonId::new)
                .orElseGet(() -> new PersonId(Conversation.newId()));
        Guest guest = guests.sign(person, name);
        return new Entered(guest.person().id(), guest.name(), guest.admin());
    }

    @PostMapping("/say")
    Acknowledged say(@RequestBody Say request, Locale locale) {
        Caller caller = caller(request.person(), request.channel(), request.zone(), locale);
        String text = CONTROL.matcher(request.text()).replaceAll("").strip();
        checkLength(text, LONGEST_LINE, locale);
        return acknowledged(text.startsWith("/")
                ? talk.command(caller, text, () -> conversation.say(new Request.Line(caller, text.substring(1))))
                : talk.chat(caller, text));
    }

    @PostMapping("/press")
    Acknowledged press(@RequestBody Press request, Locale locale) {
        Caller caller = caller(request.person(), request.channel(), request.zone(), locale);
        return acknowledged(conversation.press(new Request.Pressed(caller, request.token()), id(request.message())));
    }

    @PostMapping("/submit")
    Acknowledged submit(@RequestBody Submit request, Locale locale) {
        Caller caller = caller(request.person(), request.channel(), request.zone(), locale);
        request.fields().values().forEach(text -> checkLength(text, LONGEST_FIELD, locale));
        return acknowledged(conversation.submit(new Request.Submitted(caller, request.token(), request.fields()),
                Optional.ofNullable(request.message()).map(ChatApi::id)));
    }

    @PostMapping("/channels")
    Acknowledged open(@RequestBody Open request, Locale locale) {
        caller(request.person(), request.channel(), null, locale);
        return acknowledged(Optional.empty());
    }

    @GetMapping("/history")
    List<Shown> history(@RequestParam String person, @RequestParam String channel, Locale locale) {
        return hall.history(guest(person, locale).person(), new ChannelId(channel));
    }

    @GetMapping("/complete")
    Completions.Suggestions complete(@RequestParam String person, @RequestParam String channel,
            @RequestParam String line, Locale locale) {
        checkLength(line, LONGEST_LINE, locale);
        return talk.complete(caller(person, channel, null, locale), line);
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@RequestParam String person, Locale locale) {
        var stream = new EventStream(guest(person, locale));
        if (!hall.join(stream)) {
            throw new Refused(HttpStatus.SERVICE_UNAVAILABLE, Words.of(DeskWords.class, locale).busy());
        }
        return stream.start(() -> hall.leave(stream));
    }

    @GetMapping("/files/{id}")
    ResponseEntity<String> file(@PathVariable String id) {
        return hall.file(id).map(file -> ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file.name(), java.nio.charset.StandardCharsets.UTF_8)
                                .build().toString())
                .contentType(MediaType.parseMediaType(file.mediaType() + ";charset=UTF-8")).body(file.text()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Caller caller(String person, String channel, @Nullable String zone, Locale locale) {
        Guest guest = guest(person, locale);
        if (!CHANNEL.matcher(channel).matches() || !hall.open(new ChannelId(channel))) {
            throw new Refused(HttpStatus.BAD_REQUEST, words(locale).badChannel());
        }
        return new Caller(new Place(LocalDirectory.COMMUNITY, new ChannelId(channel)),
                new Who(guest.person(), Optional.of(new Profile(guest.name(), guest.admin(), zone(zone)))), locale,
                new Occasion(Conversation.newId(), clock.instant()));
    }

    private Guest guest(String person, Locale locale) {
        return guests.find(new PersonId(person))
                .orElseThrow(() -> new Refused(HttpStatus.CONFLICT, words(locale).enterFirst()));
    }

    /** JSON may leave anything out. */
    private static void given(Object... required) {
        for (Object value : required) {
            Objects.requireNonNull(value);
        }
    }

    private static Optional<ZoneId> zone(@Nullable String zone) {
        try {
            return Optional.ofNullable(zone).map(ZoneId::of);
        } catch (DateTimeException unknownHere) {
            return Optional.empty();
        }
    }

    private static void checkLength(String text, int most, Locale locale) {
        if (text.length() > most) {
            throw new Refused(HttpStatus.BAD_REQUEST, words(locale).tooLong(most));
        }
    }

    /** A message's id has the form of any other id. */
    private static String id(String message) {
        return new ChannelId(message).id();
    }

    private static Acknowledged acknowledged(Optional<Shown.Dialog> form) {
        return new Acknowledged(form.stream().toList());
    }

    private static ChatWords words(Locale locale) {
        return Words.of(ChatWords.class, locale);
    }

    /** A request that is refused, with a sentence for the person. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final HttpStatus status;

        Refused(HttpStatus status, String sentence) {
            super(sentence);
            this.status = status;
        }
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refused refused) {
        return ResponseEntity.status(refused.status).body(new Problem(String.valueOf(refused.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<Problem> storeAway(StoreUnavailable away, Locale locale) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .body(new Problem(Words.of(DeskWords.class, locale).storeAway()));
    }

    @ExceptionHandler({IllegalArgumentException.class, HttpMessageNotReadableException.class})
    ResponseEntity<Problem> malformed(Locale locale) {
        return ResponseEntity.badRequest().body(new Problem(words(locale).malformed()));
    }
}
