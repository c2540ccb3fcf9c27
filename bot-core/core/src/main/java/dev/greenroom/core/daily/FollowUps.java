package dev.greenroom.core.daily;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.daily.Budgets.Allowance;
import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What comes after a post: the answer below it, how many have answered, and news for the admin. Each is worth less
 * than the post itself, so none is tried forever. Thread-safe.
 */
final class FollowUps {
    private static final Duration COALESCED = Duration.ofSeconds(60);
    private static final int MOST_TRIED = 3;
    private final DailyStores stores;
    private final DailyPlatforms platforms;
    private final DailyTime time;
    private final DailyCards cards;
    private final Pace pace;

    FollowUps(DailyStores stores, DailyPlatforms platforms, DailyTime time, DailyCards cards) {
        this.stores = stores;
        this.platforms = platforms;
        this.time = time;
        this.cards = cards;
        this.pace = new Pace(stores.budgets(), time);
    }

    /**
     * Posts the answer below a question and then the best that people shared, each at most once: each is marked when the
     * budget allows it, right before it is sent, so a crash in between loses that one. What certainly did not arrive waits
     * for the next round, with those after it.
     */
    void reveal(Schedule schedule, Slot slot) {
        Place place = schedule.place();
        List<Card> answers = question(schedule, slot)
                .map(question -> cards.answers(cards.postOf(schedule, slot.date(), question))).orElse(List.of());
        int posted = slot.message().orElseThrow().replies();
        if (posted >= answers.size()) {
            stores.slots().advance(place, slot.stored(), Step.to(slot.replied(Fate.Message.ALL)));
            return;
        }
        Slot now = slot;
        for (int next = posted; next < answers.size() && pace.allows(place, post(place)); next++) {
            Slot marked = slot.replied(next + 1 < answers.size() ? next + 1 : Fate.Message.ALL);
            if (!stores.slots().advance(place, now.stored(), Step.to(marked))) {
                return;
            }
            if (notYet(outbox(place).reply(place, message(slot), answers.get(next)))) {
                stores.slots().advance(place, marked.stored(), Step.to(now));
                return;
            }
            now = marked;
        }
    }

    /** Brings the last post of a channel up to date. */
    void update(Place place) {
        Optional<Schedule> schedule = stores.schedules().find(place);
        SortedMap<?, Slot> slots = stores.slots().of(place);
        Optional<Slot> last = slots.values().stream().filter(slot -> slot.message().isPresent())
                .reduce((earlier, later) -> later);
        Optional<Card> card = schedule.flatMap(known -> last.flatMap(slot -> question(known, slot)
                .map(question -> cards.post(cards.postOf(known, slot.date(), question),
                        stores.slots().answers(place, slot.date())))));
        if (card.isPresent()) {
            Posting posting = paced(place, Allowances.update(platform(place)),
                    outbox -> outbox.update(place, message(last.orElseThrow()), card.get()));
            if (notYet(posting)) {
                stores.hints().edit(place, time.now().plus(COALESCED));
            }
        }
        stores.hints().edited(place);
    }

    /**
     * Tells an admin something, once: who set the schedule or, where they left or take no messages, who changed something
     * here last. {@code /daily status} shows it as well, so nobody is tried forever.
     */
    void tell(Notice notice) {
        for (PersonId admin : admins(notice)) {
            Posting posting = direct(notice, admin);
            if (notYet(posting)) {
                return;
            }
            if (!(posting instanceof Posting.Refused)) {
                break;
            }
        }
        stores.slots().told(notice);
    }

    private List<PersonId> admins(Notice notice) {
        var changes = stores.schedules().changes(notice.about().community(), Schedules.CHANGES_KEPT);
        return Stream.concat(Stream.of(notice.to().person()), changes.stream().map(Schedules.Change::person)).distinct()
                .limit(MOST_TRIED).toList();
    }

    private Posting direct(Notice notice, PersonId admin) {
        return paced(notice.about(), Allowances.direct(platform(notice.about())), outbox -> outbox
                .direct(notice.about().community(), admin, cards.notice(notice), notice.mark()));
    }

    /** Somebody answered: what the post says is brought up to date in a minute, with whatever came until then. */
    void answered(Place place, LocalDate date, PersonId person) {
        if (stores.slots().answered(place, date, person)) {
            stores.hints().edit(place, time.now().plus(COALESCED));
        }
    }

    private Optional<Question> question(Schedule schedule, Slot slot) {
        return slot.question().flatMap(cards.matching().bank(schedule.place().community())::find);
    }

    /** Sends within the budget; what the budget does not allow soon is for later. */
    private Posting paced(Place place, List<Allowance> allowances, Function<Outbox, Posting> send) {
        return pace.allows(place, allowances)
                ? send.apply(outbox(place))
                : new Posting.Later(Budgets.LONGEST_WAIT);
    }

    private Outbox outbox(Place place) {
        return platforms.outbox(place).orElseThrow();
    }

    /** Whether it certainly did not arrive and may later. */
    private static boolean notYet(Posting posting) {
        return switch (posting) {
            case Posting.Later later -> true;
            case Posting.Unreachable unreachable -> true;
            case Posting.Refused refused -> !refused.forGood();
            case Posting.Unfit unfit -> false;
            case Posting.Posted posted -> false;
            case Posting.Unknown unknown -> false;
        };
    }

    private static List<Allowance> post(Place place) {
        return Allowances.post(platform(place));
    }

    private static Platform platform(Place place) {
        return place.community().platform();
    }

    private static String message(Slot slot) {
        return slot.message().orElseThrow().id();
    }
}
