package dev.greenroom.core.reviewer;

import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.request.Caller;
import java.util.Optional;

/**
 * The reviewer, where there is one, and who lets it read. Thread-safe; blocks on the store and on the reviewer.
 */
public final class Reviewing {
    private final Optional<Desk> desk;

    private Reviewing(Optional<Desk> desk) {
        this.desk = desk;
    }

    /** No reviewer: nothing is sent, asked or shown. */
    public static Reviewing off() {
        return new Reviewing(Optional.empty());
    }

    /** This reviewer, for those who agreed. */
    public static Reviewing by(Reviewer reviewer, Consents consents) {
        return new Reviewing(Optional.of(new Desk(reviewer, consents)));
    }

    /** How the caller stands to the reviewer, empty where there is none. */
    public Optional<Standing> standing(Caller caller) {
        return desk.map(on -> new Standing(on.reviewer().host(),
                on.consents().find(caller.community(), caller.person())
                        .filter(consent -> consent.host().equals(on.reviewer().host()))
                        .map(consent -> consent.agreed() ? Standing.Stance.AGREED : Standing.Stance.DECLINED)
                        .orElse(Standing.Stance.UNDECIDED)));
    }

    /**
     * Keeps the caller's decision.
     *
     * @param mark {@link Standing#mark} of what the caller read; where another host is in use by now, nothing is decided
     */
    public void decide(Caller caller, String mark, boolean agreed) {
        standing(caller).filter(now -> now.mark().equals(mark))
                .ifPresent(now -> desk.ifPresent(on -> on.consents().save(caller.community(), caller.person(),
                        new Consent(agreed, now.host(), caller.at()))));
    }

    /** A review of this answer where the caller agreed to one, empty where nothing was sent. */
    public Optional<Review> review(Caller caller, Reviewer.Submission submission, Assessment offline) {
        return standing(caller).filter(standing -> standing.stance() == Standing.Stance.AGREED)
                .flatMap(standing -> desk).map(on -> switch (on.reviewer().read(submission)) {
                    case Opinion.Formed formed ->
                        Claims.weighed(offline, submission.answer(), formed, on.reviewer().host());
                    case Opinion.Missing missing -> new Review.Missing(missing.why());
                });
    }

    private record Desk(Reviewer reviewer, Consents consents) {}
}
