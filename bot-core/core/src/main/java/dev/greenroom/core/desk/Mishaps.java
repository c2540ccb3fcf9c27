package dev.greenroom.core.desk;

import dev.greenroom.core.reply.NotTaken;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.PlatformUnavailable;
import dev.greenroom.core.words.Words;
import java.util.function.Supplier;

/** The one place where exceptions and errors become sentences: whoever waits hears of them. */
final class Mishaps {
    private final Incidents incidents;

    Mishaps(Incidents incidents) {
        this.incidents = incidents;
    }

    Plan guarded(Caller caller, Supplier<Plan> planning) {
        try {
            return planning.get();
        } catch (RuntimeException | Error failure) {
            return new Plan.Say(sentence(caller, failure));
        }
    }

    Plan.Task guarded(Caller caller, Plan.Task task) {
        return () -> {
            try {
                return task.run();
            } catch (NotTaken typed) {
                return typed.handedBack(sentence(caller, typed.failure()).text());
            } catch (RuntimeException | Error failure) {
                return sentence(caller, failure);
            }
        };
    }

    private Reply.Notice sentence(Caller caller, Throwable failure) {
        var words = Words.of(DeskWords.class, caller.locale());
        String incident = incidents.report(caller, failure);
        return Reply.Notice.of(switch (failure) {
            case StoreUnavailable away -> words.storeAway();
            case PlatformUnavailable away -> words.platformAway();
            default -> words.incident(incident);
        });
    }
}
