package dev.greenroom.core.desk;

import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Grammar;
import dev.greenroom.core.command.Invocation;
import dev.greenroom.core.reply.Action;
import dev.greenroom.core.reply.Direct;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Presence;
import dev.greenroom.core.request.Profile;
import dev.greenroom.core.request.Request;
import dev.greenroom.core.request.Who;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The front desk: takes any request, decides in memory what will happen, and sees to it that whatever goes wrong on
 * the way ends in a sentence for the person and a line for the operator. Thread-safe; never throws.
 */
public final class Desk {
    private final Catalogue catalogue;
    private final Grammar grammar;
    private final Seal seal;
    private final Directory directory;
    private final Mishaps mishaps;
    private final Attendance attendance;

    /**
     * A desk for these commands.
     *
     * @param directory asked whether somebody is an admin where the request does not say
     * @param incidents where bugs are reported
     */
    public Desk(Catalogue catalogue, Seal seal, Directory directory, Incidents incidents) {
        this(catalogue, seal, directory, new Mishaps(incidents), new Attendance(Presence.UNHEARD));
    }

    private Desk(Catalogue catalogue, Seal seal, Directory directory, Mishaps mishaps, Attendance attendance) {
        this.catalogue = catalogue;
        this.grammar = new Grammar(catalogue);
        this.seal = seal;
        this.directory = directory;
        this.mishaps = mishaps;
        this.attendance = attendance;
    }

    /** The same, which tells {@code presence} of the communities that requests come from. */
    public Desk telling(Presence presence) {
        return new Desk(catalogue, seal, directory, mishaps, new Attendance(presence));
    }

    /** What happens with {@code request}: decided at once, without waiting for anything. */
    public Plan plan(Request request) {
        Plan plan = mishaps.guarded(request.caller(), () -> switch (request) {
            case Request.Line line -> carryOut(grammar.understand(line), line.caller());
            case Request.Typed typed -> carryOut(grammar.understand(typed), typed.caller());
            case Request.Pressed pressed -> opened(pressed.caller(), pressed.token(), (caller, action) -> catalogue
                    .press(action.verb()).map(press -> press.plan(caller, action.arguments())));
            case Request.Submitted form -> opened(form.caller(), form.token(), (caller, action) -> catalogue
                    .submission(action.verb())
                    .map(submission -> submission.plan(caller, action.arguments(), form.fields())));
        });
        return switch (plan) {
            case Plan.Say say -> say;
            case Plan.Open open -> open;
            case Plan.Work work -> new Plan.Work(work.acknowledgement(),
                    mishaps.guarded(request.caller(), attendance.noted(request.caller(), work.task())));
        };
    }

    /** Suggestions for an option's value while somebody types; empty where there are none. */
    public List<String> complete(Caller caller, String path, String option, String typed) {
        return grammar.complete(caller, path, option, typed);
    }

    /** What is said when too much is under way to begin with this as well. */
    public static Reply.Notice busy(Caller caller) {
        return Reply.Notice.of(Words.of(DeskWords.class, caller.locale()).busy());
    }

    /** The same to this request, with what was typed into a form, so that it is not lost. */
    public static Reply.Notice busy(Request request) {
        RichText sentence = busy(request.caller()).text();
        return new Reply.Notice(switch (request) {
            case Request.Submitted form -> sentence.plus(new RichText(form.fields().values().stream()
                    .filter(typed -> !typed.isBlank()).<Block>map(typed -> new Block.Code("", typed)).toList()));
            case Request.Line line -> sentence;
            case Request.Typed typed -> sentence;
            case Request.Pressed pressed -> sentence;
        });
    }

    private Plan opened(Caller caller, String token, BiFunction<Caller, Action, Optional<Plan>> meaning) {
        return seal.open(caller.community(), token).flatMap(action -> meaning.apply(caller, action))
                .or(() -> seal.openCarried(caller.community().platform(), caller.person(), token)
                        .flatMap(carried -> directly(caller, carried, meaning)))
                .orElseGet(() -> Plan.complain(Words.of(DeskWords.class, caller.locale()).oldButton()));
    }

    /** A press in a direct conversation counts in the community it is about, and so does what follows from it. */
    private Optional<Plan> directly(Caller caller, Seal.Carried carried,
            BiFunction<Caller, Action, Optional<Plan>> meaning) {
        // Who they are in a conversation of their own says nothing about what they may do in the community.
        var there = new Caller(new Place(carried.community(), caller.place().channel()),
                new Who(caller.person(), Optional.empty()), caller.locale(), caller.occasion());
        return meaning.apply(there, carried.action())
                .map(new Direct(seal, carried.community(), caller.person())::plan);
    }

    private Plan carryOut(Invocation invocation, Caller caller) {
        return switch (invocation) {
            case Invocation.Misunderstood lost -> new Plan.Say(lost.complaint().notice(caller.locale()));
            case Invocation.Understood understood -> {
                Plan plan = understood.command().plan(caller, understood.arguments());
                yield switch (understood.command().audience()) {
                    case EVERYBODY -> plan;
                    case ADMINS -> forAdmins(understood.command(), caller, plan);
                };
            }
        };
    }

    private Plan forAdmins(Command command, Caller caller, Plan plan) {
        Reply.Notice refusal = Reply.Notice
                .of(Words.of(DeskWords.class, caller.locale()).adminsOnly("/" + command.path()));
        return switch (plan) {
            case Plan.Say say -> say;
            case Plan.Open open -> isAdmin(caller) ? open : new Plan.Say(refusal);
            case Plan.Work work -> new Plan.Work(work.acknowledgement(),
                    () -> isAdmin(caller) ? work.task().run() : refusal);
        };
    }

    private boolean isAdmin(Caller caller) {
        return caller.who().profile().or(() -> directory.profile(caller.community(), caller.person()))
                .map(Profile::admin).orElse(false);
    }
}
