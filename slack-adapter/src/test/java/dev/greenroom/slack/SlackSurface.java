package dev.greenroom.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.daily.SampleDaily;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Profile;
import dev.greenroom.core.testing.SampleDesk;
import dev.greenroom.core.testing.Surface;
import dev.greenroom.slack.fake.FakePerson;
import dev.greenroom.slack.fake.FakeView;
import dev.greenroom.slack.fake.SeenMessage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Slack as a conversation sees it: the real Bolt behind a real servlet container, in front of the fake. */
final class SlackSurface implements Surface {
    private final Map<PersonId, Profile> profiles = new ConcurrentHashMap<>();
    private final Stage stage;
    private final Map<String, Person> people = new HashMap<>();

    /** With the features of the sample desk. */
    SlackSurface() {
        this(SampleDesk::catalogue);
    }

    /** With features of its own. */
    SlackSurface(Function<Directory, Catalogue> features) {
        stage = new Stage(SampleDesk
                .desk(features.apply((community, person) -> Optional.ofNullable(profiles.get(person)))));
    }

    /** With the question of the day. */
    SlackSurface(SampleDaily daily) {
        stage = new Stage(daily.desk());
        daily.on(stage.workspace.outbox(), stage.workspace.directory());
    }

    @Override
    public Person person(String name) {
        return people.computeIfAbsent(name, fresh -> {
            String id = "U" + (100 + people.size());
            profiles.put(new PersonId(id), new Profile(fresh, false, Optional.empty()));
            stage.slack.user(id, fresh, fresh.equals("admin"), "Europe/Berlin", "en-US");
            return new OnSlack(stage.slack.person(id).in("C1"), stage.adapter);
        });
    }

    @Override
    public void close() {
        stage.close();
    }

    private static final class OnSlack implements Person {
        private final FakePerson person;
        private final SlackAdapter adapter;

        OnSlack(FakePerson person, SlackAdapter adapter) {
            this.person = person;
            this.adapter = adapter;
        }

        @Override
        public void types(String line) {
            person.types(line);
            settle();
        }

        @Override
        public void presses(String label) {
            person.presses(newest(message -> message.buttons().contains(label)), label);
            settle();
        }

        @Override
        public void chooses(String option) {
            person.chooses(newest(message -> message.options().contains(option)), option);
            settle();
        }

        @Override
        public void submits(Map<String, String> fields) {
            List<String> labels = person.form().orElseThrow().fields();
            person.submits(Map.of(labels.getFirst(), fields.values().iterator().next()));
            settle();
        }

        @Override
        public String openForm() {
            return person.form().map(FakeView::title).orElse("");
        }

        @Override
        public List<Shown> sees() {
            return person.sees().stream().map(message -> new Shown(message.text(), message.buttons(),
                    message.options(), message.isEphemeral())).toList();
        }

        /** An answer may be several messages: a word and a file, or the change of two cards. */
        private void settle() {
            assertThat(adapter.drain(Duration.ofSeconds(10))).as("all of the answer came").isTrue();
        }

        private SeenMessage newest(Predicate<SeenMessage> wanted) {
            return person.sees().reversed().stream().filter(wanted).findFirst()
                    .orElseThrow(() -> new AssertionError("nothing to press in " + sees()));
        }
    }
}
