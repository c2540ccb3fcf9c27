package dev.greenroom.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.daily.SampleDaily;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Presence;
import dev.greenroom.core.request.Profile;
import dev.greenroom.core.testing.SampleDesk;
import dev.greenroom.core.testing.Surface;
import dev.greenroom.discord.fake.Exchange;
import dev.greenroom.discord.fake.FakeDiscord;
import dev.greenroom.discord.fake.FakePerson;
import dev.greenroom.discord.fake.VisibleMessage;
import dev.greenroom.discord.fake.VisibleModal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Discord as a conversation sees it: the real JDA over the fake. */
final class DiscordSurface implements Surface {
    private final FakeDiscord discord = FakeDiscord.start();
    private final Delivery delivery = new Delivery(Delivery.MOST_AT_ONCE);
    private final DiscordAdapter adapter;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<PersonId, Profile> profiles = new ConcurrentHashMap<>();

    /** With the features of the sample desk. */
    DiscordSurface(InstantSource clock) {
        this(clock, SampleDesk::catalogue);
    }

    /** With features of its own. */
    DiscordSurface(InstantSource clock, Function<Directory, Catalogue> features) {
        adapter = adapter(clock);
        Catalogue catalogue = features.apply((community, person) -> Optional.ofNullable(profiles.get(person)));
        adapter.start(SampleDesk.desk(catalogue), catalogue);
        discord.awaitCommands();
    }

    /** With the question of the day. */
    DiscordSurface(SampleDaily daily) {
        adapter = adapter(daily::now);
        daily.on(adapter.outbox(), adapter.directory());
        adapter.start(daily.desk(), daily.catalogue());
        discord.awaitCommands();
    }

    private DiscordAdapter adapter(InstantSource clock) {
        return new DiscordAdapter(
                new DiscordSettings(FakeDiscord.TOKEN, Optional.of(discord.apiUrl()), Optional.empty()), clock,
                Presence.UNHEARD, OnFakeDiscord.QUICK, delivery);
    }

    @Override
    public Person person(String name) {
        return people.computeIfAbsent(name, fresh -> {
            String id = Integer.toString(1001 + people.size());
            profiles.put(new PersonId(id), new Profile(fresh, false, Optional.empty()));
            return new OnDiscord(fresh.equals("admin") ? discord.admin(id) : discord.person(id, fresh), delivery);
        });
    }

    @Override
    public void close() {
        adapter.stop();
        discord.close();
    }

    private static final class OnDiscord implements Person {
        private final FakePerson person;
        private final Delivery delivery;
        private Optional<VisibleModal> form = Optional.empty();

        OnDiscord(FakePerson person, Delivery delivery) {
            this.person = person;
            this.delivery = delivery;
        }

        @Override
        public void types(String line) {
            follow(person.types(line));
        }

        @Override
        public void presses(String label) {
            follow(person.presses(newest(message -> message.labels().contains(label)), label));
        }

        @Override
        public void chooses(String option) {
            follow(person.chooses(newest(message -> message.choices().containsKey(option)), option));
        }

        @Override
        public void submits(Map<String, String> fields) {
            VisibleModal open = form.orElseThrow();
            form = Optional.empty();
            var byLabel = new HashMap<String, String>();
            open.fields().forEach((label, id) -> byLabel.put(label, fields.getOrDefault(id, "")));
            follow(person.submits(open, byLabel));
        }

        @Override
        public String openForm() {
            return form.map(VisibleModal::title).orElse("");
        }

        @Override
        public List<Shown> sees() {
            return person.sees().stream().map(OnDiscord::shown).toList();
        }

        private static Shown shown(VisibleMessage message) {
            return new Shown(message.text(), message.labels(), List.copyOf(message.choices().keySet()),
                    message.ephemeral());
        }

        private VisibleMessage newest(Predicate<VisibleMessage> wanted) {
            return person.sees().reversed().stream().filter(wanted).findFirst()
                    .orElseThrow(() -> new AssertionError("nothing to press in " + sees()));
        }

        private void follow(Exchange exchange) {
            if (exchange.acknowledgement() == MODAL) {
                form = Optional.of(exchange.modal());
            } else {
                exchange.settled();
                assertThat(delivery.drain(Duration.ofSeconds(10))).as("all of the answer came").isTrue();
            }
        }

        private static final int MODAL = 9;
    }
}
