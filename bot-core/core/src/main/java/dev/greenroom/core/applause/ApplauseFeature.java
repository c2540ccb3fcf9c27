package dev.greenroom.core.applause;

import dev.greenroom.core.activity.LearningDay;
import dev.greenroom.core.answer.AnswerWords;
import dev.greenroom.core.answer.FeedbackShare;
import dev.greenroom.core.answer.Given;
import dev.greenroom.core.answer.GivenAnswers;
import dev.greenroom.core.applause.ApplauseCards.View;
import dev.greenroom.core.applause.SharedAnswers.Applause;
import dev.greenroom.core.applause.SharedAnswers.Shared;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.command.OnPress;
import dev.greenroom.core.daily.BestAnswers;
import dev.greenroom.core.daily.Showing;
import dev.greenroom.core.points.Points;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.question.Origin;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.PlatformUnavailable;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.text.OneLine;
import dev.greenroom.core.words.Words;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * <b>Share with the team</b> below the feedback to a question of the day, and <b>Applaud</b> below what was shared. The
 * feature of the question of the day asks it for the best of them. Thread-safe.
 */
public final class ApplauseFeature {
    /** How many shared answers a closed question of the day shows, each of another author. */
    private static final int BEST = 3;
    /** How many are looked at for that: authors leave, and some share several. */
    private static final int LOOKED_AT = 30;
    private final SharedAnswers shared;
    private final GivenAnswers answers;
    private final Showing showing;
    private final People people;
    private final ApplauseCards cards;

    /** The feature over these stores. */
    public ApplauseFeature(Kept kept, People people, Seal seal) {
        this.shared = kept.shared;
        this.answers = kept.answers;
        this.showing = kept.showing;
        this.people = people;
        this.cards = new ApplauseCards(seal);
    }

    /** Where answers are kept, and whether shared ones are still to be shown. */
    public record Kept(SharedAnswers shared, GivenAnswers answers, Showing showing) {}

    /** Who people are, and by which clock they live. */
    public record People(Directory directory, Settings settings) {}

    /** What the feature adds to the catalogue. */
    public Feature feature() {
        return new Feature(List.of(),
                List.of(press(FeedbackShare.VERB, this::share), press(ApplauseCards.APPLAUD, this::applaud),
                        press(ApplauseCards.READ, this::read)),
                List.of());
    }

    /** The best shared answers to a question of the day, of authors who are still in the community. */
    public BestAnswers best() {
        return post -> {
            CommunityId community = post.place().community();
            var best = new LinkedHashMap<PersonId, Card>();
            var view = new View(community, post.language(), false, 0);
            for (Shared one : shared.best(community, new Origin.Daily(post.place().channel(), post.date()),
                    LOOKED_AT)) {
                if (best.size() < BEST && !best.containsKey(one.author())) {
                    answers.find(community, one.author(), one.answer())
                            .flatMap(given -> name(community, one.author(), post.language())
                                    .map(name -> cards.card(one, given, name, view)))
                            .ifPresent(card -> best.put(one.author(), card));
                }
            }
            return List.copyOf(best.values());
        };
    }

    private Plan share(Caller caller, List<String> arguments) {
        return Plan.privately(() -> {
            Optional<Given> given = answers.find(caller.community(), caller.person(), arguments.getFirst());
            var words = Words.of(ApplauseWords.class, caller.locale());
            if (given.isEmpty()) {
                return noLongerKept(caller);
            }
            return Reply.Notice.of(switch (given.get().typed().origin()) {
                case Origin.Daily daily -> {
                    if (isNotTheirs(given.get())) {
                        yield words.copied();
                    }
                    if (!showing.isAhead(new Place(caller.community(), daily.channel()), daily.date())) {
                        yield words.closed();
                    }
                    shared.share(caller.community(), caller.person(), given.get(), daily);
                    yield words.shared();
                }
                case Origin.Drawn drawn -> words.notDaily();
                case Origin.Within within -> words.notDaily();
            });
        });
    }

    private static boolean isNotTheirs(Given given) {
        return switch (given.award().reason()) {
            case COPIED, REPEATED -> true;
            case EARNED, CAPPED, LITTLE, AGAIN, SEEN -> false;
        };
    }

    private Plan applaud(Caller caller, List<String> arguments) {
        var words = Words.of(ApplauseWords.class, caller.locale());
        var to = new Shared(new PersonId(arguments.get(1)), arguments.getFirst());
        if (to.author().equals(caller.person())) {
            return Plan.complain(words.own());
        }
        return Plan.privately(() -> {
            if (answers.find(caller.community(), to.author(), to.answer()).isEmpty()) {
                return noLongerKept(caller);
            }
            var outcome = shared.applaud(caller.community(),
                    new Applause(caller.person(), to, stamp(caller, to.author())),
                    LearningDay.of(caller.at(), people.settings().zone(caller,
                            people.settings().person(caller.community(), caller.person()))));
            return Reply.Notice.of(switch (outcome) {
                case PAID -> words.paid(name(caller, to.author()), Points.APPLAUSE);
                case CAPPED -> words.capped(name(caller, to.author()), Points.MOST_A_DAY);
                case BEFORE -> words.before();
                case ENOUGH -> words.enough(Points.APPLAUSE_A_DAY);
            });
        });
    }

    private Plan read(Caller caller, List<String> arguments) {
        var of = new Shared(new PersonId(arguments.get(1)), arguments.getFirst());
        String place = arguments.get(2);
        Plan.Task task = () -> answers.find(caller.community(), of.author(), of.answer())
                .<Reply>map(given -> new Reply.Carded(cards.card(of, given, name(caller, of.author()),
                        new View(caller.community(), caller.locale(), true, Integer.parseInt(place.substring(1))))))
                .orElseGet(() -> noLongerKept(caller));
        return place.startsWith("p") ? Plan.inPlace(task) : Plan.privately(task);
    }

    /** The author's moment: in the zone they told, else the community's, since nobody asks the platform for it here. */
    private Stamp stamp(Caller caller, PersonId author) {
        ZoneId community = people.settings().community(caller.community()).zone().orElse(ZoneOffset.UTC);
        return Stamp.of(caller.at(),
                people.settings().person(caller.community(), author).zone().orElse(community), community);
    }

    private String name(Caller caller, PersonId person) {
        return name(caller.community(), person, caller.locale())
                .orElseGet(Words.of(ApplauseWords.class, caller.locale())::somebody);
    }

    /** Empty for who left; a platform that cannot be asked is no reason to keep back what stands beside the name. */
    private Optional<String> name(CommunityId community, PersonId person, Locale locale) {
        try {
            return people.directory().profile(community, person).map(profile -> OneLine.of(profile.name()));
        } catch (PlatformUnavailable away) {
            return Optional.of(Words.of(ApplauseWords.class, locale).somebody());
        }
    }

    private static Reply noLongerKept(Caller caller) {
        return Reply.Notice.of(Words.of(AnswerWords.class, caller.locale()).noLongerKept());
    }

    private static OnPress press(String verb, BiFunction<Caller, List<String>, Plan> meaning) {
        return new OnPress() {
            @Override
            public String verb() {
                return verb;
            }

            @Override
            public Plan plan(Caller caller, List<String> arguments) {
                return meaning.apply(caller, arguments);
            }
        };
    }
}
